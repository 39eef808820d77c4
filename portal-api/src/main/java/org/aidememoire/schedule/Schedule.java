package org.aidememoire.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.persistence.PortalStarted;
import org.jspecify.annotations.Nullable;

/**
 * Runs the scheduled tasks, each on whichever node claims it first. The claim is one row a task in
 * the database, so a task begins once in the cluster however many nodes look.
 */
@ApplicationScoped
public class Schedule {

  private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

  private static final String CLAIM =
      """
      insert into scheduled_task (name, began) values (?, ?)
      on conflict (name) do update set began = excluded.began where scheduled_task.began <= ?
      returning name
      """;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  @Inject @Any Instance<ScheduledTask> tasks;

  @Inject Clock clock;

  private @Nullable Future<?> looking;

  void start(@Observes @Priority(650) PortalStarted event) {
    looking = executor.scheduleWithFixedDelay(this::look, 30, 60, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void look() {
    look(clock.instant());
  }

  /** Runs what no node has begun for long enough; one that fails does not stop the others. */
  void look(Instant now) {
    for (var task : tasks) {
      try {
        if (claim(task, now)) {
          task.run();
        }
      } catch (SQLException | RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "the task " + task.name() + " failed and is tried again");
      }
    }
  }

  private boolean claim(ScheduledTask task, Instant now) throws SQLException {
    try (var connection = worker.getConnection();
        var claim = connection.prepareStatement(CLAIM)) {
      claim.setString(1, task.name());
      claim.setObject(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      claim.setObject(3, OffsetDateTime.ofInstant(now.minus(task.every()), ZoneOffset.UTC));
      try (var row = claim.executeQuery()) {
        return row.next();
      }
    }
  }
}
