package org.aidememoire.launcher.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidememoire.launcher.server.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFailureTest {

  @TempDir Path folder;

  @Test
  void theServersOwnLastWordIsTold() throws IOException {
    String sentence =
        sentence(
            """
            2026-11-22 08:00:00.000 UTC [1] FATAL:  an earlier start
            2026-11-22 08:43:19.911 UTC [9893] FATAL:  could not create any TCP/IP sockets
            2026-11-22 08:43:19.936 UTC [9893] LOG:  database system is shut down
            """);
    assertTrue(sentence.contains("could not create any TCP/IP sockets"), sentence);
    assertTrue(sentence.contains("postgresql.log"), sentence);
  }

  @Test
  void whoeverStartsAsRootWhereThatCannotWorkIsToldSo() throws IOException {
    String sentence = sentence("initdb: error: cannot be run as root\ninitdb: hint: Please log in");
    assertTrue(sentence.contains("as an ordinary user"), sentence);
  }

  private String sentence(String log) throws IOException {
    Path file = Files.writeString(folder.resolve("postgresql.log"), log);
    return StartFailure.sentence(
        new DatabaseFailure(folder, file).because(new IOException("gave up")));
  }
}
