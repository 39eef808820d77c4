package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.notice.Reminders.Due;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom minutes remind, on the real database. */
class DueMinutesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

  private static Database database;

  private final UUID session = UUID.randomUUID();

  @BeforeAll
  static void start() {
    database = MigratedDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void minutesThatAreOut() throws SQLException {
    execute("delete from record");
    execute(
        """
        insert into record (id, kind, title, state, phase, editors, ministry, audience)
        values ('%s', 'session', 't', 'UNDER_CORRECTION', 'RELEASED', '{post:x}', 'la-molsw', '{community}')
        """
            .formatted(session));
  }

  private static void execute(String sql) throws SQLException {
    try (var owner = database.connect(database.owner())) {
      owner.createStatement().execute(sql);
    }
  }

  private void event(int number, String what, String delegation, String deadline)
      throws SQLException {
    execute(
        """
        insert into minutes_event (session, number, made, what, delegation, posting, hash, words, deadline, chain)
        values ('%s', %d, now(), '%s', '%s', 'p', 'h', '', %s, 'c')
        """
            .formatted(session, number, what, delegation, deadline));
  }

  private static List<String> silent() throws SQLException {
    try (var worker = database.connect(database.worker())) {
      return new CorrectionReminders()
          .due(worker, DAY.minusDays(14), DAY.plusDays(7)).stream()
              .map(due -> due.token() + " " + due.day())
              .sorted()
              .toList();
    }
  }

  @Test
  void whoeverHasSaidNothingOfTheWordsThatAreOutIsReminded() throws SQLException {
    event(1, "CIRCULATED", "kh-bangkok\nmm-bangkok", "'2026-12-15T08:00:00Z'");
    event(2, "AGREED", "mm-bangkok", "null");
    assertEquals(List.of("post:kh-bangkok 2026-12-15"), silent());
    event(3, "REVISED", "", "null");
    assertEquals(List.of("post:kh-bangkok 2026-12-15", "post:mm-bangkok 2026-12-15"), silent());
    event(4, "EXTENDED", "", "'2026-12-17T08:00:00Z'");
    event(5, "OBJECTED", "kh-bangkok", "null");
    assertEquals(List.of("post:mm-bangkok 2026-12-17"), silent());
    execute("update record set state = 'ADOPTED'");
    assertEquals(List.of(), silent());
  }

  @Test
  void aPostIsRemindedOfWhatIsOpenAlone() throws SQLException {
    execute(
        """
        insert into post (id, ministry, host, city, name, state)
        values ('la-due', 'la-molsw', 'TH', 'Bangkok', 'P', 'ACTIVE') on conflict do nothing
        """);
    var open = action("OPEN", "null");
    action("DONE", "now()");
    try (var worker = database.connect(database.worker())) {
      var due = new ActionReminders().due(worker, DAY.minusDays(14), DAY);
      assertEquals(List.of(new Due(session, "post:la-due", DAY, "" + open)), due);
      assertEquals(List.of(), new ActionReminders().due(worker, DAY.plusDays(1), DAY.plusDays(9)));
    }
  }

  private UUID action(String state, String closed) throws SQLException {
    var id = UUID.randomUUID();
    execute(
        """
        insert into minutes_statement (id, session, item, place, form, body, changed)
        values ('%1$s', '%2$s', 'x', 1, 'ACTION', 'b', now());
        insert into minutes_action (id, session, item, owner, due, body, state, words, closed)
        values ('%1$s', '%2$s', 'x', 'la-due', '%3$s', 'b', '%4$s', 'w', %5$s)
        """
            .formatted(id, session, DAY, state, closed));
    return id;
  }
}
