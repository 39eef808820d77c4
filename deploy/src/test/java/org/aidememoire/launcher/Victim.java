package org.aidememoire.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.aidememoire.launcher.database.OrphanedServer;
import org.aidememoire.launcher.keycloak.Keycloak;
import org.aidememoire.launcher.portal.Payara;
import org.aidememoire.launcher.server.LeftOver;

/** A process of {@code deploy/run} that can be killed. */
enum Victim {
  PORTAL("The portal"),
  POSTGRESQL("PostgreSQL"),
  KEYCLOAK("Keycloak"),
  EXTRACTION("");

  private final String server;

  Victim(String server) {
    this.server = server;
  }

  /** The name by which the launcher reports it; none for what the portal starts itself. */
  String server() {
    return server;
  }

  /**
   * The process, if it runs now.
   *
   * @param data the folder of all data
   */
  Optional<ProcessHandle> process(Path data) {
    return switch (this) {
      case PORTAL -> LeftOver.find(Payara.log(data.resolve("payara")));
      case KEYCLOAK -> LeftOver.find(Keycloak.log(data.resolve("keycloak")));
      case POSTGRESQL -> OrphanedServer.in(data.resolve("database/postgresql")).postmaster();
      case EXTRACTION ->
          PORTAL.process(data).stream()
              .flatMap(ProcessHandle::descendants)
              .filter(process -> commandLine(process).matches("(?s)[^ ]*/java .*\\.Extractor .*"))
              .findFirst();
    };
  }

  private static String commandLine(ProcessHandle process) {
    try {
      var file = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
      return Files.readString(file).replace('\0', ' ');
    } catch (IOException ended) {
      return "";
    }
  }
}
