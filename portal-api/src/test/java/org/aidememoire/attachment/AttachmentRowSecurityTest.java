package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of files on the real database, as the portal's roles see them. */
class AttachmentRowSecurityTest {

  private static final String SHA = "a".repeat(64);

  private static Database database;

  private final UUID record = UUID.randomUUID();
  private final UUID attachment = UUID.randomUUID();

  @BeforeAll
  static void start() {
    database = MigratedDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void aFileOnARecordOfTheirMinistry() throws SQLException {
    asWorker(
        "insert into record (id, kind, title, state, phase, editors, ministry, audience)"
            + " values ('%s', 'law-update', 't', 'DRAFT', 'WORKING', '{ministry:ph-dmw}', 'ph-dmw', '{ministry:ph-dmw}')"
                .formatted(record));
    as(
        "ministry:ph-dmw",
        "insert into attachment (id, record, position, name, sha256, size, author, owner, ministry,"
            + " created)"
            + " values ('%s', '%s', 1, 'act.pdf', '%s', 3, 'a', 'person:1', 'ph-dmw', now())"
                .formatted(attachment, record, SHA),
        "insert into content (sha256, size, state) values ('%s', 3, 'HELD') on conflict do nothing"
            .formatted(SHA));
    asWorker(
        "insert into content_piece values ('%s', 1, 0, 'p. 1', 'wages') on conflict do nothing"
            .formatted(SHA));
  }

  private static void asWorker(String... statements) throws SQLException {
    try (Connection connection = database.connect(database.worker())) {
      for (String statement : statements) {
        connection.createStatement().execute(statement);
      }
    }
  }

  private static void as(String reader, String... statements) throws SQLException {
    try (Connection connection = database.connect(database.app())) {
      connection.setAutoCommit(false);
      connection
          .createStatement()
          .execute("select set_config('portal.reader', '" + reader + "', true)");
      for (String statement : statements) {
        connection.createStatement().execute(statement);
      }
      connection.commit();
    }
  }

  private static String ask(String reader, String query) throws SQLException {
    try (Connection connection = database.connect(database.app())) {
      connection.setAutoCommit(false);
      var statement = connection.createStatement();
      statement.execute("select set_config('portal.reader', '" + reader + "', true)");
      try (var row = statement.executeQuery(query)) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static String askWorker(String query) throws SQLException {
    try (Connection connection = database.connect(database.worker());
        var row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void onlyReadersOfTheRecordSeeItsFilesTheirContentAndTheirWords() throws SQLException {
    for (String table : new String[] {"attachment", "content", "content_piece"}) {
      assertEquals("t", ask("ministry:ph-dmw", "select count(*) > 0 from " + table), table);
      assertEquals("0", ask("ministry:id-kemnaker", "select count(*) from " + table), table);
      assertEquals("0", ask("", "select count(*) from " + table), table);
    }
  }

  @Test
  void nobodyHangsAFileOnARecordTheyCannotRead() {
    assertThrows(
        SQLException.class,
        () ->
            as(
                "ministry:id-kemnaker",
                "insert into attachment (id, record, position, name, sha256, size, author, owner,"
                    + " ministry, created)"
                    + " values ('%s', '%s', 2, 'x', '%s', 3, 'a', 'person:2', 'id-kemnaker', now())"
                        .formatted(UUID.randomUUID(), record, SHA)));
  }

  @Test
  void thePortalCannotDeclareAContentChecked() {
    assertThrows(
        SQLException.class, () -> as("ministry:ph-dmw", "update content set state = 'AVAILABLE'"));
    assertThrows(
        SQLException.class,
        () ->
            as(
                "ministry:ph-dmw",
                "insert into content (sha256, size, state) values ('%s', 1, 'AVAILABLE')"
                    .formatted("b".repeat(64))));
  }

  @Test
  void onlyWhoEditsARecordHasThePicturesOfItsFilesReadAgain() throws SQLException {
    asWorker(
        "update record set audience = '{ministry:ph-dmw,ministry:id-kemnaker}' where id = '%s'"
            .formatted(record));
    String again = "update content set again = '%s', rules = 0, attempts = 0";
    as("ministry:id-kemnaker", again.formatted("person:2"));
    assertNull(askWorker("select again from content"));
    as("ministry:ph-dmw", again.formatted("person:1"));
    assertEquals("person:1", askWorker("select again from content"));
  }

  @Test
  void anUploadIsKnownToItsOwnerAlone() throws SQLException {
    as(
        "person:1,ministry:ph-dmw",
        "insert into upload (id, owner, ministry, record, name, length, expires)"
            + " values ('%s', 'person:1', 'ph-dmw', '%s', 'x', 5, now())"
                .formatted(UUID.randomUUID(), record));
    assertEquals("t", ask("person:1", "select count(*) > 0 from upload"));
    assertEquals("0", ask("person:2,ministry:ph-dmw", "select count(*) from upload"));
  }

  @Test
  void aFileAndItsCheckingAreChangesOfTheRecord() throws SQLException {
    String changes = "select count(*) from change_log where record = '" + record + "'";
    String added = askWorker(changes);
    asWorker(
        "update content set state = 'HELD', ocr = 'WAITING'",
        "update content set state = 'AVAILABLE', ocr = 'NONE'");
    assertEquals(Integer.parseInt(added) + 2, Integer.parseInt(askWorker(changes)));
    as("ministry:ph-dmw", "delete from attachment where id = '" + attachment + "'");
    assertEquals(Integer.parseInt(added) + 3, Integer.parseInt(askWorker(changes)));
  }
}
