package org.aidememoire.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.aidememoire.launcher.server.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir Path folder;

  @Test
  void whatWasCommittedIsThereAtTheNextStart() throws SQLException {
    try (var first = Database.start(folder, 0, Durability.KEPT);
        var connection = first.connect(first.owner())) {
      update(connection, "create table note (text text)");
      update(connection, "insert into note values ('what was said')");
    }
    try (var second = Database.start(folder, 0, Durability.KEPT);
        var connection = second.connect(second.owner())) {
      assertEquals("what was said", ask(connection, "select text from note"));
      assertEquals("on", ask(connection, "show fsync"));
      assertEquals("on", ask(connection, "show synchronous_commit"));
    }
  }

  @Test
  void aFirstStartHasNothingToComplainOf() throws Exception {
    Database.start(folder, 0, Durability.THROWN_AWAY).close();
    try (var log = Files.lines(folder.resolve("postgresql.log"))) {
      assertEquals(
          List.of(),
          log.filter(line -> line.contains("cannot be changed") || line.contains("errors"))
              .toList());
    }
  }

  @Test
  void aServerLeftBehindByAKilledLauncherIsReplaced() throws Exception {
    Database.start(folder, 0, Durability.THROWN_AWAY).close();
    Path pidFile = folder.resolve("postgresql/postmaster.pid");
    var stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(pidFile, stranger.pid() + "\n");
      try (var next = Database.start(folder, 0, Durability.THROWN_AWAY);
          var connection = next.connect(next.app())) {
        assertEquals("portal_app", ask(connection, "select current_user"));
      }
      assertTrue(stranger.isAlive(), "a process that only has the same number is left alone");
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void aKilledServerIsStartedAgainOnTheSamePortWithWhatWasCommitted() throws Exception {
    try (var database = Database.start(folder, 0, Durability.KEPT);
        var busy = database.connect(database.owner())) {
      update(busy, "create table note (text text)");
      update(busy, "insert into note values ('what was said')");
      // a session at work notices late that its server is gone
      var work = Thread.ofVirtual().start(() -> sleepInTheDatabase(busy));
      var server = database.server().orElseThrow();
      var postmaster = OrphanedServer.in(folder.resolve("postgresql")).postmaster().orElseThrow();
      postmaster.destroyForcibly();
      server.awaitEnd();
      server.startAgain();
      work.join();
      try (var connection = database.connect(database.owner())) {
        assertEquals("what was said", ask(connection, "select text from note"));
      }
    }
  }

  private static void sleepInTheDatabase(Connection connection) {
    assertThrows(SQLException.class, () -> ask(connection, "select pg_sleep(60)::text"));
  }

  @Test
  void twoCannotShareAFolder() {
    try (var one = Database.start(folder, 0, Durability.THROWN_AWAY)) {
      assertThrows(
          StartFailure.class, () -> Database.start(folder, 0, Durability.THROWN_AWAY), one.url());
    }
  }

  @Test
  void theReadersRoleIsBoundByRowSecurityAndTheWorkersIsNot() throws SQLException {
    try (var database = Database.start(folder, 0, Durability.THROWN_AWAY);
        var connection = database.connect(database.app())) {
      String bypasses = "select rolbypassrls from pg_roles where rolname = ";
      assertEquals("f", ask(connection, bypasses + "'portal_app'"));
      assertEquals("t", ask(connection, bypasses + "'portal_worker'"));
      assertEquals("f", ask(connection, bypasses + "'portal_owner'"));
      assertThrows(SQLException.class, () -> update(connection, "create table mine (x int)"));
    }
  }

  @Test
  void nobodyConnectsWithoutThePassword() {
    try (var database = Database.start(folder, 0, Durability.THROWN_AWAY)) {
      assertRefused(database, "postgres", "");
      assertRefused(database, "portal_owner", "portal_owner");
      assertFalse(database.settings().containsValue(""));
    }
  }

  private static void assertRefused(Database database, String user, String password) {
    assertThrows(
        SQLException.class, () -> DriverManager.getConnection(database.url(), user, password));
  }

  private static void update(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      assertTrue(answer.next());
      return answer.getString(1);
    }
  }
}
