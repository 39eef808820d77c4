package org.aidememoire.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.notice.NoticeDesk;
import org.aidememoire.notice.NoticeDesk.Addressee;
import org.aidememoire.notice.NoticeSource;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which mail a notice goes into, on the real database. */
class MailPlanTest {

  /** A Monday, 16:00 in Bangkok. */
  private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

  private static final Instant SETTLED = NOW.plus(NoticeDesk.SETTLING);

  private static Database database;

  private final UUID person = UUID.randomUUID();

  @BeforeAll
  static void start() {
    database = MigratedDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void posted() throws SQLException {
    execute("delete from notice");
    execute("delete from mail");
    execute(
        """
        insert into post (id, ministry, host, city, name, state)
        values ('ph-plan', 'ph-dmw', 'TH', 'Bangkok', 'P', 'ACTIVE') on conflict do nothing;
        insert into person (id, username, ministry, name) values ('%1$s', 'ph-dmw.%1$s', 'ph-dmw', 'X');
        insert into posting (id, person, ministry, post, role, starts)
        values (gen_random_uuid(), '%1$s', 'ph-dmw', 'ph-plan', 'ATTACHE', '2020-01-01')
        """
            .formatted(person));
  }

  private static void execute(String sql) throws SQLException {
    try (var owner = database.connect(database.owner())) {
      owner.createStatement().execute(sql);
    }
  }

  private void choose(String source, Delivery delivery) throws SQLException {
    execute(
        "insert into mail_choice (person, source, delivery) values ('%s', '%s', '%s')"
            .formatted(person, source, delivery));
  }

  /** Of a record of its own unless it is named. */
  private UUID tell(String source, Instant now) throws SQLException {
    var record = UUID.randomUUID();
    execute(
        """
        insert into record (id, kind, title, state, phase, editors, ministry, audience)
        values ('%s', 'law-update', 't', 'PUBLISHED', 'RELEASED', '{post:x}', 'ph-dmw', '{community}')
        """
            .formatted(record));
    tell(source, record, now);
    return record;
  }

  private void tell(String source, UUID record, Instant now) throws SQLException {
    NoticeSource named = () -> source;
    try (var connection = database.connect(database.worker())) {
      var addressees = List.of(new Addressee("person:" + person, "once"));
      NoticeDesk.tell(connection, named, record, addressees, now);
    }
  }

  private static void plan(Instant now) throws SQLException {
    try (var connection = database.connect(database.worker())) {
      MailPlan.plan(connection, now, true);
    }
  }

  /** Each mail with when it is due and how many notices it holds, and what is left out. */
  private static String mails() throws SQLException {
    try (var connection = database.connect(database.worker())) {
      return text(
          connection,
          """
          select coalesce(string_agg(one, ', ' order by one), '') from (
            select m.delivery || ' ' || to_char(m.due at time zone 'UTC', 'DD HH24:MI') || ' ' || count(*) as one
              from mail_notice n join mail m on m.id = n.mail group by m.id
            union all select omitted from mail_notice where mail is null) as mails
          """);
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void aNoticeIsPlannedOnceItIsSettledAndNeverAgain() throws SQLException {
    tell("session", NOW);
    plan(SETTLED.minusMillis(1));
    assertEquals("", mails());
    plan(SETTLED);
    plan(SETTLED.plus(Duration.ofDays(30)));
    assertEquals("DAILY 01 00:00 1", mails());
  }

  @Test
  void whatItsReaderTurnsOffBeforeItIsSentIsLeftOut() throws SQLException {
    tell("session", NOW);
    tell("savedsearch", NOW);
    plan(SETTLED);
    choose("savedsearch", Delivery.OFF);
    try (var connection = database.connect(database.worker())) {
      var mail = UUID.fromString(text(connection, "select id::text from mail"));
      Outbox.omitUnwanted(connection, mail);
      assertEquals(1, Outbox.notices(connection, mail).size());
      assertEquals("OFF", text(connection, "select max(omitted) from mail_notice"));
    }
  }

  @Test
  void whatIsToldWithinAWindowIsOneDigest() throws SQLException {
    choose("savedsearch", Delivery.WEEKLY);
    tell("session", NOW);
    tell("session", NOW.plus(Duration.ofHours(1)));
    tell("savedsearch", NOW);
    plan(NOW.plus(Duration.ofHours(2)));
    tell("session", NOW.plus(Duration.ofDays(1)));
    plan(NOW.plus(Duration.ofHours(26)));
    assertEquals("DAILY 01 00:00 2, DAILY 02 00:00 1, WEEKLY 07 00:00 1", mails());
  }

  @Test
  void theMostImmediateReasonDecides() throws SQLException {
    choose("savedsearch", Delivery.OFF);
    choose("session", Delivery.IMMEDIATE);
    var record = tell("savedsearch", NOW);
    tell("session", record, NOW.plusSeconds(60));
    tell("savedsearch", NOW);
    plan(SETTLED);
    assertEquals("IMMEDIATE 30 09:02 1, OFF", mails());
  }

  @Test
  void whoeverIsToldTooOftenFindsTheRestInTheDigestOfTheDay() throws SQLException {
    choose("session", Delivery.IMMEDIATE);
    for (int i = 0; i < MailPlan.MOST_IMMEDIATE + 2; i++) {
      tell("session", NOW);
    }
    plan(SETTLED);
    assertEquals("DAILY 01 00:00 2", mails().split(", ")[0]);
    assertEquals(MailPlan.MOST_IMMEDIATE + 1, mails().split(", ").length);
  }

  @Test
  void whoeverStoppedMailGetsNone() throws SQLException {
    choose("session", Delivery.IMMEDIATE);
    execute("insert into mail_person (person, stopped) values ('%s', now())".formatted(person));
    tell("session", NOW);
    plan(SETTLED);
    assertEquals("OFF", mails());
  }

  @Test
  void withoutAMailServerNothingIsKeptForLater() throws SQLException {
    tell("session", NOW);
    try (var connection = database.connect(database.worker())) {
      MailPlan.plan(connection, SETTLED, false);
    }
    plan(SETTLED.plusSeconds(1));
    assertEquals("NO_SERVER", mails());
  }

  @Test
  void aClockThatIsPutBackAddsNothingToADigestThatWasSent() throws SQLException {
    tell("session", NOW);
    plan(SETTLED);
    execute("update mail set state = 'SENT'");
    tell("session", NOW);
    plan(SETTLED);
    assertEquals("DAILY 01 00:00 1, DAILY 02 00:00 1", mails());
  }

  @Test
  void twoNodesPlanEachNoticeOnce() throws SQLException {
    for (int i = 0; i < 2 * MailPlan.AT_ONCE; i++) {
      tell("session", NOW);
    }
    var other =
        CompletableFuture.runAsync(
            () -> {
              try {
                plan(SETTLED);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    plan(SETTLED);
    other.join();
    assertEquals("DAILY 01 00:00 " + 2 * MailPlan.AT_ONCE, mails());
  }
}
