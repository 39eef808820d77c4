package org.aidememoire.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.aidememoire.schedule.ScheduledTask;

/** Forgets what people were told half a year ago, read or not. */
@ApplicationScoped
class OldNotices implements ScheduledTask {

  static final Duration KEPT = Duration.ofDays(180);

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Clock clock;

  @Override
  public String name() {
    return "old notices";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  public void run() {
    forget(clock.instant().minus(KEPT));
  }

  /** Those from before that moment. */
  void forget(Instant before) {
    try (var connection = worker.getConnection();
        var delete = connection.prepareStatement("delete from notice where noticed < ?")) {
      delete.setObject(1, before.atOffset(ZoneOffset.UTC));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old notices cannot be forgotten", e);
    }
  }
}
