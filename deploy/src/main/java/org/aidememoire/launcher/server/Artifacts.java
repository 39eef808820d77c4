package org.aidememoire.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Keycloak as Maven downloaded it with this module, where it lies in the local repository. */
public final class Artifacts {

  private static final Properties BUILD = load();

  private Artifacts() {}

  public static Path keycloakZip() {
    Path file = Path.of(BUILD.getProperty("repository"), BUILD.getProperty("keycloak"));
    if (!Files.isReadable(file)) {
      throw new StartFailure(
          file + " is missing: run  mvn -pl deploy dependency:resolve  to download it again.");
    }
    return file;
  }

  public static String keycloakVersion() {
    return BUILD.getProperty("keycloak.version");
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
