package org.aidememoire.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.persistence.PortalStarted;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Hears of changes made by any node. It holds one connection of its own, outside the pool, on which
 * the database notifies; when that is silent for a second it looks anyway.
 */
@ApplicationScoped
class ChangeListener {

  private static final Logger LOG = Logger.getLogger(ChangeListener.class.getName());
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration COMMIT = Duration.ofSeconds(10);

  @Inject Indexer indexer;

  @Inject
  @ConfigProperty(name = "portal.db.url")
  String url;

  @Inject
  @ConfigProperty(name = "portal.db.worker.user")
  String user;

  @Inject
  @ConfigProperty(name = "portal.db.worker.password")
  String password;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  ManagedThreadFactory threads;

  private @Nullable Thread thread;
  private volatile boolean running = true;

  void start(@Observes @Priority(300) PortalStarted event) {
    thread = threads.newThread(this::listen);
    thread.setName("change-listener");
    thread.start();
  }

  @PreDestroy
  void stop() {
    running = false;
    if (thread != null) {
      thread.interrupt();
    }
  }

  private void listen() {
    while (running) {
      try (var connection = DriverManager.getConnection(url, user, password);
          var listen = connection.createStatement()) {
        listen.execute("listen portal_change");
        hear(connection.unwrap(PGConnection.class));
      } catch (SQLException e) {
        LOG.log(Level.WARNING, "the database does not answer; trying again", e);
        pause();
      }
    }
  }

  private void hear(PGConnection connection) throws SQLException {
    long commit = System.nanoTime();
    while (running) {
      connection.getNotifications((int) LOOK.toMillis());
      indexer.soon();
      if (System.nanoTime() - commit > COMMIT.toNanos()) {
        indexer.commitSoon();
        commit = System.nanoTime();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
