package org.aidememoire.api;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.persistence.PortalStarted;
import org.jspecify.annotations.Nullable;

/** Once an hour takes out the keys that have expired; nothing depends on when. */
@ApplicationScoped
class ForgottenKeys {

  private static final Logger LOG = Logger.getLogger(ForgottenKeys.class.getName());

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private @Nullable Future<?> hourly;

  void start(@Observes @Priority(600) PortalStarted event) {
    hourly = executor.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (hourly != null) {
      hourly.cancel(false);
    }
  }

  private void forget() {
    try (var connection = worker.getConnection();
        var delete =
            connection.prepareStatement(
                "delete from idempotency_key where made < now() - interval '24 hours'")) {
      delete.executeUpdate();
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "expired idempotency keys could not be taken out", e);
    }
  }
}
