package org.aidememoire.notice;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.notice.NoticeDesk.Addressee;
import org.aidememoire.persistence.AllOrNothing;
import org.aidememoire.schedule.ScheduledTask;

/**
 * Reminds people of a day a week and a day before it, and a day and a week after it, as long as the
 * feature says that it is still open. Each reminder is an occasion of its own, so looking again
 * tells nobody twice; of several that were missed, only the last is told.
 */
public abstract class Reminders implements ScheduledTask, NoticeSource {

  private static final Logger LOG = Logger.getLogger(Reminders.class.getName());

  private static final List<Integer> DAYS = List.of(7, 1, -1, -7);

  /** The last reminder is not told later than that. */
  private static final int LATEST = 14;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Reminders() {}

  /**
   * Something that is still to be done.
   *
   * @param record that a reminder leads to
   * @param token of the post that is to do it
   * @param what tells it from others of the record
   */
  public record Due(UUID record, String token, LocalDate day, String what) {}

  /**
   * Asks what is open and due from one day to another, both included: of each the record, the post,
   * the day, and what tells it from others of the record. It has a bound.
   */
  protected abstract String question();

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    try (var connection = worker.getConnection()) {
      remind(connection, clock.instant());
    } catch (SQLException e) {
      throw new IllegalStateException("nobody can be reminded of " + name(), e);
    }
  }

  /** Days are those of UTC: a reminder comes some hours late or early, never on another day. */
  void remind(Connection connection, Instant now) throws SQLException {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    var asked = new LinkedHashMap<UUID, List<Addressee>>();
    for (var due : due(connection, today.minusDays(LATEST), today.plusDays(DAYS.getFirst()))) {
      occasion(due.day, today)
          .map(occasion -> new Addressee(due.token, occasion + " " + due.what))
          .ifPresent(one -> asked.computeIfAbsent(due.record, r -> new ArrayList<>()).add(one));
    }
    for (var record : asked.entrySet()) {
      AllOrNothing.orLog(
          connection,
          LOG,
          "nobody is reminded of record " + record.getKey(),
          () -> NoticeDesk.tell(connection, this, record.getKey(), record.getValue(), now));
    }
  }

  /** What is open and due from one day to another, both included. */
  public List<Due> due(Connection connection, LocalDate from, LocalDate to) throws SQLException {
    var due = new ArrayList<Due>();
    try (var query = connection.prepareStatement(question())) {
      query.setObject(1, from);
      query.setObject(2, to);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          due.add(
              new Due(
                  row.getObject(1, UUID.class),
                  "post:" + row.getString(2),
                  row.getObject(3, LocalDate.class),
                  row.getString(4)));
        }
      }
    }
    return due;
  }

  /** The reminder of that day that today asks for: the last one that has come. */
  static Optional<String> occasion(LocalDate day, LocalDate today) {
    var left = ChronoUnit.DAYS.between(today, day);
    return left < -LATEST
        ? Optional.empty()
        : DAYS.reversed().stream().filter(d -> left <= d).findFirst().map(d -> day + " " + d);
  }

  /** The day of a reminder; empty for the occasion of anything else. */
  public static Optional<LocalDate> day(String occasion) {
    return occasion.matches("\\d{4}-\\d\\d-\\d\\d .*")
        ? Optional.of(LocalDate.parse(occasion.substring(0, 10)))
        : Optional.empty();
  }
}
