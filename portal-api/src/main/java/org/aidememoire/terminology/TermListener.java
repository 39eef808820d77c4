package org.aidememoire.terminology;

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
 * Hears of changes of the term list by any node, on a connection of its own outside the pool; when
 * that is silent it looks at the list's number anyway.
 */
@ApplicationScoped
class TermListener {

  private static final Logger LOG = Logger.getLogger(TermListener.class.getName());
  private static final Duration LOOK = Duration.ofSeconds(5);

  @Inject HeldTerms held;

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

  void start(@Observes @Priority(310) PortalStarted event) {
    thread = threads.newThread(this::listen);
    thread.setName("term-listener");
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
        listen.execute("listen portal_terms");
        while (running) {
          held.look();
          connection.unwrap(PGConnection.class).getNotifications((int) LOOK.toMillis());
        }
      } catch (SQLException | IllegalStateException e) {
        LOG.log(Level.WARNING, "the database does not answer; trying again", e);
        pause();
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
