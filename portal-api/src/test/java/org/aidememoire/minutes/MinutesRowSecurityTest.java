package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads and who writes minutes on the real database, as the portal's role. */
class MinutesRowSecurityTest {

  private static final String CONVENER = "post:la-molsw-bkk,community,host:TH";
  private static final String MEMBER = "post:kh-mlvt-bkk,community,host:TH";
  private static final String OTHER = "post:mm-mol-bkk,community,host:TH";
  private static final String CIRCLE = "post:ph-dmw-bkk,community,host:TH";
  private static final String ELSEWHERE = "post:kh-mlvt-kul,community,host:MY";

  private static Database database;

  private final UUID series = UUID.randomUUID();
  private final UUID session = UUID.randomUUID();
  private final UUID row = UUID.randomUUID();

  @BeforeAll
  static void start() {
    database = MigratedDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static int as(String reader, String statement, Object... values) throws SQLException {
    try (Connection connection = database.connect(database.app())) {
      connection.setAutoCommit(false);
      connection
          .createStatement()
          .execute("select set_config('portal.reader', '" + reader + "', true)");
      int rows = connection.createStatement().executeUpdate(statement.formatted(values));
      connection.commit();
      return rows;
    }
  }

  private static long count(String reader, String table, UUID of) throws SQLException {
    try (Connection connection = database.connect(database.app())) {
      connection.setAutoCommit(false);
      var sql = connection.createStatement();
      sql.execute("select set_config('portal.reader', '" + reader + "', true)");
      try (var found =
          sql.executeQuery("select count(*) from " + table + " where session = '" + of + "'")) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  @BeforeEach
  void aHeldSessionOfASeriesWithTwoPosts() throws SQLException {
    record(series, "consultation-series", "RUNNING", "null", "{}");
    record(session, "session", "MINUTES_IN_DRAFT", "'" + series + "'", "{host:TH}");
    add(MEMBER, row, "kh-mlvt-bkk");
  }

  private static void record(UUID id, String kind, String state, String container, String within)
      throws SQLException {
    as(
        CONVENER,
        """
        insert into record (id, kind, title, state, phase, audience, editors, ministry, container, within, content)
        values ('%s', '%s', 't', '%s', 'RELEASED', '{host:TH}', '{post:la-molsw-bkk}', 'la-molsw', %s, '%s',
                '{"posts": ["kh-mlvt-bkk", "mm-mol-bkk"]}')
        """,
        id,
        kind,
        state,
        container,
        within);
  }

  private void add(String reader, UUID id, String delegation) throws SQLException {
    as(
        reader,
        """
        insert into minutes_statement (id, session, item, place, delegation, form, body, changed)
        values ('%s', '%s', 'Fees', 0, '%s', 'STATEMENT', 'We charge none.', now())
        """,
        id,
        session,
        delegation);
  }

  private int change(String reader) throws SQLException {
    return as(reader, "update minutes_statement set body = body || '.' where id = '%s'", row);
  }

  private void enter(String state) throws SQLException {
    as(CONVENER, "update record set state = '%s' where id = '%s'", state, session);
  }

  @Test
  void rowsAreReadAtTheTableAlone() throws SQLException {
    for (var reader : List.of(CONVENER, MEMBER, OTHER)) {
      assertEquals(1, count(reader, "minutes_statement", session), reader);
    }
    for (var reader : List.of(CIRCLE, ELSEWHERE, "public")) {
      assertEquals(0, count(reader, "minutes_statement", session), reader);
    }
  }

  @Test
  void aDelegationWritesItsOwnRowsAndTheConvenersAll() throws SQLException {
    assertEquals(1, change(MEMBER));
    assertEquals(1, change(CONVENER));
    assertEquals(0, change(OTHER));
    assertEquals(0, change(CIRCLE));
    assertThrows(SQLException.class, () -> add(OTHER, UUID.randomUUID(), "kh-mlvt-bkk"));
    // who is no member does not become one by naming its own post
    assertThrows(SQLException.class, () -> add(CIRCLE, UUID.randomUUID(), "ph-dmw-bkk"));
  }

  @Test
  void underCorrectionTheConvenersAloneChangeThem() throws SQLException {
    enter("UNDER_CORRECTION");
    assertEquals(0, change(MEMBER));
    assertEquals(1, change(CONVENER));
  }

  @Test
  void adoptedMinutesChangeForNobody() throws SQLException {
    enter("ADOPTED");
    assertEquals(0, change(MEMBER));
    assertEquals(0, change(CONVENER));
    assertThrows(SQLException.class, () -> add(CONVENER, UUID.randomUUID(), "kh-mlvt-bkk"));
  }

  private void event(String reader, String what, String delegation) throws SQLException {
    as(
        reader,
        """
        insert into minutes_event (session, number, made, what, delegation, posting, hash, words, chain)
        select '%s', 1 + count(*), now(), '%s', '%s', '', '', '', '' from minutes_event where session = '%s'
        """,
        session,
        what,
        delegation,
        session);
  }

  @Test
  void aDelegationSignsForItselfAlone() throws SQLException {
    event(MEMBER, "AGREED", "kh-mlvt-bkk");
    event(CONVENER, "AGREED", "mm-mol-bkk");
    assertThrows(SQLException.class, () -> event(MEMBER, "AGREED", "mm-mol-bkk"));
    assertThrows(SQLException.class, () -> event(MEMBER, "ADOPTED", "kh-mlvt-bkk"));
    assertThrows(SQLException.class, () -> event(CIRCLE, "AGREED", "ph-dmw-bkk"));
    assertEquals(2, count(OTHER, "minutes_event", session));
    assertEquals(0, count(CIRCLE, "minutes_event", session));
    assertThrows(
        SQLException.class,
        () -> as(CONVENER, "delete from minutes_event where session = '%s'", session));
  }

  @Test
  void whoReadsTheSessionReadsTheAgreedRecordAndNothingElse() throws SQLException {
    as(
        CONVENER,
        "insert into minutes_agreed (session, place, item, form, body, number, id) values ('%s', 0, 'Fees', 'STATEMENT', 'x', 1, gen_random_uuid())",
        session);
    assertEquals(1, count(CIRCLE, "minutes_agreed", session));
    assertEquals(0, count(ELSEWHERE, "minutes_agreed", session));
    assertThrows(
        SQLException.class,
        () ->
            as(
                MEMBER,
                "insert into minutes_agreed (session, place, item, form, body, number, id) values ('%s', 1, 'x', 'STATEMENT', 'x', 1, gen_random_uuid())",
                session));
  }

  private void corrigendum(String reader, int number) throws SQLException {
    as(
        reader,
        """
        insert into minutes_corrigendum (session, number, agreed, replaced, words, reason, made, author, seal)
        select session, %s, id, body, 'y', 'r', now(), 'la-molsw-bkk', '' from minutes_agreed where session = '%s'
        """,
        number,
        session);
  }

  @Test
  void theConvenersAddCorrigendaAndNobodyChangesThem() throws SQLException {
    as(
        CONVENER,
        "insert into minutes_agreed (session, place, item, form, body, number, id) values ('%s', 0, 'Fees', 'STATEMENT', 'x', 1, gen_random_uuid())",
        session);
    corrigendum(CONVENER, 1);
    assertThrows(SQLException.class, () -> corrigendum(MEMBER, 2));
    assertEquals(1, count(CIRCLE, "minutes_corrigendum", session));
    assertEquals(0, count(ELSEWHERE, "minutes_corrigendum", session));
    for (var change :
        List.of("update minutes_corrigendum set words = 'z'", "delete from minutes_corrigendum")) {
      assertThrows(SQLException.class, () -> as(CONVENER, change));
    }
  }

  @Test
  void theConvenersReleaseACommuniqueThatEverybodyReads() throws SQLException {
    var release =
        """
        insert into minutes_communique (session, title, language, released, author)
        values ('%s', 't', 'en', now(), 'la-molsw-bkk')
        """;
    assertThrows(SQLException.class, () -> as(MEMBER, release, session));
    as(CONVENER, release, session);
    assertEquals(1, count("public", "minutes_communique", session));
    assertEquals(0, count("", "minutes_communique", session));
    var withdraw = "delete from minutes_communique where session = '%s'";
    assertEquals(0, as(MEMBER + ",public", withdraw, session));
    assertEquals(1, as(CONVENER + ",public", withdraw, session));
  }

  @Test
  void whatWasSetAsideIsReadByItsWriterAndTheConveners() throws SQLException {
    var writer = MEMBER + ",person:1";
    as(
        writer,
        """
        insert into minutes_aside (id, session, statement, writer, body, made)
        values (gen_random_uuid(), '%s', '%s', 'person:1', 'One thing more.', now())
        """,
        session,
        row);
    assertEquals(1, count(writer, "minutes_aside", session));
    assertEquals(1, count(CONVENER, "minutes_aside", session));
    assertEquals(0, count(OTHER, "minutes_aside", session));
  }
}
