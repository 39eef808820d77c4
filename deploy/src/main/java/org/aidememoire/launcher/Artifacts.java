package org.aidememoire.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The servers that Maven downloaded with this module, where they lie in its local repository. */
final class Artifacts {

  private static final Properties BUILD = load();

  private Artifacts() {}

  static Path keycloakZip() {
    return find("keycloak");
  }

  static String keycloakVersion() {
    return BUILD.getProperty("keycloak.version");
  }

  static Path payaraMicro() {
    return find("payara");
  }

  private static Path find(String name) {
    Path file = Path.of(BUILD.getProperty("repository"), BUILD.getProperty(name));
    if (!Files.isReadable(file)) {
      throw new StartFailure(
          file + " is missing: run  mvn -pl deploy dependency:resolve  to download it again.");
    }
    return file;
  }

  private static Properties load() {
    var properties = new Properties();
    try (var in = Artifacts.class.getResourceAsStream("build.properties")) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
