package org.aidememoire.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aidememoire.launcher.server.Artifacts;
import org.aidememoire.launcher.server.Cache;
import org.aidememoire.launcher.server.Folders;
import org.aidememoire.launcher.server.Progress;
import org.aidememoire.launcher.server.Resources;

/**
 * Keycloak as it came from Maven, unpacked and built ("augmented") once for our options, then kept
 * in the {@link Cache}. Its folder is never written to again: each server has a home of its own
 * that borrows the programs.
 */
final class KeycloakDistribution {

  /** Options that Keycloak fixes at build time; part of the cached folder's name. */
  private static final List<String> BUILD_OPTIONS =
      List.of("--db=dev-file", "--health-enabled=true", "--http-management-health-enabled=false");

  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx512m",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Dpicocli.disable.closures=true",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED");

  /** The files of our theme, for the pages of the broker and of the demonstration's ministries. */
  static final List<String> THEME =
      List.of(
          "theme.properties",
          "error.ftl",
          "info.ftl",
          "login.ftl",
          "login-page-expired.ftl",
          "logout-confirm.ftl",
          "messages/messages_en.properties",
          "resources/css/login.css",
          "resources/fonts/LICENSE.txt",
          "resources/fonts/source-sans-latin.woff2",
          "resources/fonts/source-serif-latin-600.woff2");

  private final Path folder;

  private KeycloakDistribution(Path folder) {
    this.folder = folder;
  }

  static KeycloakDistribution ready(Progress progress) {
    String name =
        "keycloak-%s-%08x".formatted(Artifacts.keycloakVersion(), BUILD_OPTIONS.hashCode());
    Path folder = Cache.folder().resolve(name);
    if (!Files.exists(folder)) {
      progress.report("unpacking and building Keycloak, once (about half a minute)");
      try {
        make(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new KeycloakDistribution(folder);
  }

  /**
   * Made beside and renamed: a process that finds the folder finds it complete, also when two make
   * it.
   */
  private static void make(Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    Path beside = Files.createTempDirectory(folder.getParent(), folder.getFileName() + "-");
    try {
      unzip(Artifacts.keycloakZip(), beside);
      new KeycloakDistribution(beside).build();
      Files.move(beside, folder);
    } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
      // Another start was quicker; its folder serves as well.
    } finally {
      Folders.delete(beside);
    }
  }

  private static void unzip(Path zip, Path target) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path withoutTop = Path.of(entry.getName());
        if (withoutTop.getNameCount() == 1) {
          continue;
        }
        Path file = target.resolve(withoutTop.subpath(1, withoutTop.getNameCount())).normalize();
        if (!file.startsWith(target)) {
          throw new IOException(zip + " has an entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
  }

  private void build() throws IOException {
    var command = new ArrayList<>(List.of("build"));
    command.addAll(BUILD_OPTIONS);
    Path log = folder.resolve("build.log");
    Process build = process(folder, command).redirectOutput(log.toFile()).start();
    try {
      if (build.waitFor() != 0) {
        throw new IOException("Keycloak's build failed:\n" + Files.readString(log));
      }
    } catch (InterruptedException e) {
      build.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("Keycloak's build was interrupted", e);
    }
  }

  /**
   * A home for one server: its own {@code data}, our theme, and borrowed programs. Links are
   * renewed each time, for a newer Keycloak lies in another folder.
   */
  void prepareHome(Path home) throws IOException {
    Files.createDirectories(home.resolve("data"));
    for (String borrowed : List.of("conf", "lib", "providers")) {
      Path link = home.resolve(borrowed);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, folder.resolve(borrowed));
    }
    for (String part : THEME) {
      Resources.copy(
          KeycloakDistribution.class,
          "theme/" + part,
          home.resolve("themes/aide-memoire/login").resolve(part));
    }
  }

  /** Keycloak's own start script without the shell, so that signals reach the server itself. */
  ProcessBuilder process(Path home, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.add("-cp");
    command.add(folder.resolve("lib/quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true);
  }
}
