package org.aidememoire.follow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.aidememoire.schedule.ScheduledTask;

/** Notifies followers once more on the day on which an event takes effect, in UTC. */
@ApplicationScoped
class FollowedDays implements ScheduledTask {

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject FollowWatch watch;

  @Inject Clock clock;

  @Override
  public String name() {
    return "followed days";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    try (var connection = worker.getConnection()) {
      watch.tellInForce(connection, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    } catch (SQLException e) {
      throw new IllegalStateException("nobody is notified of what takes effect", e);
    }
  }
}
