package org.aidememoire.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.schedule.ScheduledTask;
import org.jspecify.annotations.Nullable;

/** How mailing stands in the whole portal, in numbers; and forgets mails after half a year. */
@ApplicationScoped
public class Mailing implements ScheduledTask {

  static final Duration KEPT = Duration.ofDays(180);

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject MailServer server;

  @Inject Clock clock;

  /**
   * How mailing stands.
   *
   * @param served whether there is a mail server
   * @param silent since when it cannot be used, null while it can
   * @param next when it is tried again
   * @param said what it said last
   * @param overdue mails that wait for it
   * @param failed mails by what became of them: refused, or perhaps sent
   */
  public record Standing(
      boolean served,
      @Nullable Instant silent,
      @Nullable Instant next,
      String said,
      long overdue,
      Map<MailState, Long> failed) {}

  public Standing standing() {
    try (var connection = worker.getConnection();
        var query =
            connection.prepareStatement(
                """
                select state, count(*) from mail
                 where state in ('REFUSED', 'UNKNOWN') or state = 'WAITING' and due <= ? group by state
                """)) {
      query.setObject(1, Outbox.at(clock.instant()));
      var counts = new EnumMap<MailState, Long>(MailState.class);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          counts.put(MailState.valueOf(row.getString(1)), row.getLong(2));
        }
      }
      var silence = ServerPause.now(connection);
      return new Standing(
          server.configured(),
          silence.<@Nullable Instant>map(ServerPause.Silence::since).orElse(null),
          silence.<@Nullable Instant>map(ServerPause.Silence::next).orElse(null),
          silence.map(ServerPause.Silence::said).orElse(""),
          counts.getOrDefault(MailState.WAITING, 0L),
          counts);
    } catch (SQLException e) {
      throw new IllegalStateException("the state of mailing cannot be read", e);
    }
  }

  @Override
  public String name() {
    return "old mails";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  public void run() {
    try (var connection = worker.getConnection()) {
      WorkerSql.update(
          connection,
          "delete from mail where closes < ? and state not in ('WAITING', 'SENDING')",
          Outbox.at(clock.instant().minus(KEPT)));
    } catch (SQLException e) {
      throw new IllegalStateException("old mails cannot be forgotten", e);
    }
  }
}
