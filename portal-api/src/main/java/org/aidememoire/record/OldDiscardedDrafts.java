package org.aidememoire.record;

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

/**
 * Deletes discarded drafts that nobody took back in 30 days, with their files, history and parts.
 */
@ApplicationScoped
class OldDiscardedDrafts implements ScheduledTask {

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Clock clock;

  @Override
  public String name() {
    return "discarded drafts";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  public void run() {
    delete(clock.instant().minus(Discarding.KEPT));
  }

  /** Those discarded before that moment. */
  void delete(Instant before) {
    try (var connection = worker.getConnection();
        var delete = connection.prepareStatement("delete from record where discarded < ?")) {
      delete.setObject(1, before.atOffset(ZoneOffset.UTC));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("discarded drafts cannot be deleted", e);
    }
  }
}
