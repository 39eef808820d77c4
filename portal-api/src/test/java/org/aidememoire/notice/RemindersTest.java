package org.aidememoire.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

  @ParameterizedTest
  @CsvSource({
    "2026-12-07,",
    "2026-12-08, 2026-12-15 7",
    "2026-12-13, 2026-12-15 7",
    "2026-12-14, 2026-12-15 1",
    "2026-12-15, 2026-12-15 1",
    "2026-12-16, 2026-12-15 -1",
    "2026-12-21, 2026-12-15 -1",
    "2026-12-22, 2026-12-15 -7",
    "2026-12-29, 2026-12-15 -7",
    "2026-12-30,"
  })
  void theLastReminderThatHasComeIsTold(LocalDate today, String occasion) {
    assertEquals(Optional.ofNullable(occasion), Reminders.occasion(DAY, today));
  }

  @Test
  void aReminderKnowsItsDayAndNothingElseHasOne() {
    assertEquals(Optional.of(DAY), Reminders.day("2026-12-15 -7 " + UUID.randomUUID()));
    assertEquals(Optional.empty(), Reminders.day("2026-11-30T09:00:00Z"));
    assertEquals(Optional.empty(), Reminders.day(UUID.randomUUID().toString()));
  }

  /** One thing of one record that a post is to do. */
  private static final class OneThing extends Reminders {
    private final UUID record;
    private boolean open = true;

    OneThing(UUID record) {
      this.record = record;
    }

    @Override
    public String name() {
      return "one thing";
    }

    @Override
    protected String question() {
      return """
          select '%s'::uuid, 'ph-dmw-head-office', day, 'it' from (values (date '%s')) as one(day)
           where %b and day between ? and ?
          """
          .formatted(record, DAY, open);
    }
  }

  @Test
  void whatStaysOpenIsToldFourTimesHoweverOftenItIsLookedAt() throws SQLException {
    var record = UUID.randomUUID();
    var person = UUID.randomUUID();
    try (Database database = MigratedDatabase.start();
        var owner = database.connect(database.owner());
        var worker = database.connect(database.worker())) {
      owner
          .createStatement()
          .execute(
              """
              insert into record (id, kind, title, state, phase, editors, ministry, audience)
              values ('%1$s', 'x', 't', 'PUBLISHED', 'RELEASED', '{post:x}', 'ph-dmw', '{community}');
              insert into person (id, username, ministry, name) values ('%2$s', 'ph-dmw.x', 'ph-dmw', 'X');
              insert into posting (id, person, ministry, role, starts)
              values (gen_random_uuid(), '%2$s', 'ph-dmw', 'ATTACHE', '2020-01-01')
              """
                  .formatted(record, person));
      var thing = new OneThing(record);
      for (int day = 1; day <= 31; day++) {
        for (int hour : new int[] {0, 12, 23}) {
          thing.remind(worker, Instant.parse("2026-12-%02dT%02d:00:00Z".formatted(day, hour)));
        }
      }
      assertEquals(
          "2026-12-08 2026-12-14 2026-12-16 2026-12-22",
          text(
              worker,
              "string_agg((noticed at time zone 'UTC')::date::text, ' ' order by noticed)"));
      thing.open = false;
      thing.remind(worker, Instant.parse("2026-12-14T13:00:00Z"));
      assertEquals("4", text(worker, "count(*)"));
    }
  }

  private static String text(Connection connection, String of) throws SQLException {
    try (var row = connection.createStatement().executeQuery("select " + of + " from notice")) {
      row.next();
      return row.getString(1);
    }
  }
}
