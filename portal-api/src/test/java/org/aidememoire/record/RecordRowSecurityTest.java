package org.aidememoire.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Who reads and who writes records and their parts on the real database, as the portal's role. */
class RecordRowSecurityTest {

  private static final String POST = "post:ph-dmw-bkk,ministry:ph-dmw,community,host:TH";
  private static final String COLLEAGUE = "post:ph-dmw-kul,ministry:ph-dmw,community,host:MY";
  private static final String CIRCLE = "post:id-bkk,ministry:id-kemnaker,community,host:TH";
  private static final String ELSEWHERE = "post:id-kul,ministry:id-kemnaker,community,host:MY";

  private static Database database;

  private final UUID record = UUID.randomUUID();
  private final UUID part = UUID.randomUUID();

  @BeforeAll
  static void start() {
    database = MigratedDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void aRecordOfItsPostSharedWithItsHostCircle() throws SQLException {
    as(POST, insert(record, "{post:ph-dmw-bkk,host:TH}", "{post:ph-dmw-bkk}", null));
  }

  /** What it says of its container's readers is not true. */
  private static String insert(UUID id, String audience, String editors, String container) {
    return """
    insert into record (id, kind, title, state, phase, audience, editors, ministry, container, within)
    values ('%s', 'practice', 't', 'PUBLISHED', 'RELEASED', '%s', '%s', 'ph-dmw', %s, '%s')
    """
        .formatted(id, audience, editors, container, container == null ? "{}" : "{public}");
  }

  private static int as(String reader, String statement) throws SQLException {
    try (Connection connection = database.connect(database.app())) {
      connection.setAutoCommit(false);
      var sql = connection.createStatement();
      sql.execute("select set_config('portal.reader', '" + reader + "', true)");
      int rows = sql.executeUpdate(statement);
      connection.commit();
      return rows;
    }
  }

  private static long seen(String reader, UUID id) throws SQLException {
    try (Connection connection = database.connect(database.app())) {
      connection.setAutoCommit(false);
      var sql = connection.createStatement();
      sql.execute("select set_config('portal.reader', '" + reader + "', true)");
      try (var row = sql.executeQuery("select count(*) from record where id = '" + id + "'")) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private int renamed(String reader, UUID id) throws SQLException {
    return as(reader, "update record set title = 'changed' where id = '" + id + "'");
  }

  @Test
  void whoMayOnlyReadChangesNothing() throws SQLException {
    assertEquals(1, seen(CIRCLE, record));
    assertEquals(0, renamed(CIRCLE, record));
    assertEquals(1, renamed(POST, record));
  }

  @Test
  void whoMayOnlyReadAddsNoRevisionAndNoFile() {
    assertThrows(
        SQLException.class,
        () ->
            as(
                CIRCLE,
                """
                insert into revision (record, number, made, author, reason, state, body, audience)
                values ('%s', 1, now(), 'a', '', 'PUBLISHED', '{}', '{host:TH}')
                """
                    .formatted(record)));
    assertThrows(
        SQLException.class,
        () ->
            as(
                CIRCLE,
                """
                insert into attachment (id, record, position, name, sha256, size, author, created)
                values (gen_random_uuid(), '%s', 1, 'x', repeat('a', 64), 1, 'a', now())
                """
                    .formatted(record)));
  }

  @Test
  void whoDecidesWritesOnlyWhileThereIsSomethingToDecide() throws SQLException {
    as(
        POST,
        "update record set audience = '{post:ph-dmw-bkk,ministry:ph-dmw}',"
            + " deciders = '{ministry:ph-dmw}' where id = '"
            + record
            + "'");
    assertEquals(1, renamed(COLLEAGUE, record));
    as(POST, "update record set deciders = '{}' where id = '" + record + "'");
    assertEquals(0, renamed(COLLEAGUE, record));
  }

  @Test
  void nobodyRecordsForOthers() {
    assertThrows(
        SQLException.class,
        () -> as(CIRCLE, insert(UUID.randomUUID(), "{community}", "{post:ph-dmw-bkk}", null)));
  }

  @Test
  void aPartIsNotReadByWhoDoesNotReadItsContainer() throws SQLException {
    as(CIRCLE, insert(part, "{community,post:id-bkk}", "{post:id-bkk}", "'" + record + "'"));
    assertEquals(1, seen(CIRCLE, part));
    assertEquals(1, seen(POST, part));
    assertEquals(0, seen(ELSEWHERE, part));
    assertEquals(0, seen(COLLEAGUE, part));
  }

  @Test
  void aPartFollowsItsContainerWhoeverNarrowsThat() throws SQLException {
    as(CIRCLE, insert(part, "{community,post:id-bkk}", "{post:id-bkk}", "'" + record + "'"));
    as(POST, "update record set audience = '{post:ph-dmw-bkk}' where id = '" + record + "'");
    assertEquals(0, seen(CIRCLE, part));
    as(
        POST,
        "update record set audience = '{post:ph-dmw-bkk,community}' where id = '" + record + "'");
    assertEquals(1, seen(ELSEWHERE, part));
  }

  @Test
  void nobodyHangsAPartOnWhatTheyCannotRead() {
    assertThrows(
        SQLException.class,
        () -> as(ELSEWHERE, insert(part, "{community}", "{post:id-kul}", "'" + record + "'")));
  }

  @Test
  void aPartThatIsWrittenByTheEditorsOfItsContainerFollowsThem() throws SQLException {
    as(CIRCLE, insert(part, "{community,post:id-bkk}", "{post:id-bkk}", "'" + record + "'"));
    as(
        CIRCLE,
        "update record set editors_follow = true, post = 'id-bkk' where id = '" + part + "'");
    assertEquals(0, renamed(POST, part));
    editors("{post:ph-dmw-bkk,post:id-bkk,post:mm-bkk}");
    assertEquals(1, renamed(POST, part));
    editors("{post:ph-dmw-bkk}");
    assertEquals(1, renamed(POST, part));
    assertEquals(1, renamed(CIRCLE, part));
  }

  private void editors(String of) throws SQLException {
    as(POST, "update record set editors = '" + of + "' where id = '" + record + "'");
  }

  @Test
  void whatHangsOnADeletedSessionGoesWithIt() throws SQLException {
    as(CIRCLE, insert(part, "{community,post:id-bkk}", "{post:id-bkk}", "'" + record + "'"));
    as(CIRCLE, "update record set state = 'PROPOSED' where id = '" + part + "'");
    as(
        CIRCLE,
        "insert into agenda_item (id, session, position) values (gen_random_uuid(), '%s', 0)"
            .formatted(part));
    as(
        CIRCLE,
        "insert into session_attendance values ('%s', 'id-bkk', 'SENDING_GOVERNMENT', 'REGRETS', now())"
            .formatted(part));
    as(
        CIRCLE,
        "insert into session_delegates values ('%s', 'id-bkk', 'Counsellor')".formatted(part));
    as(CIRCLE, "insert into session_circulation values ('%s', now())".formatted(part));
    try (Connection connection = database.connect(database.worker());
        var delete = connection.createStatement()) {
      assertEquals(1, delete.executeUpdate("delete from record where id = '" + part + "'"));
    }
  }
}
