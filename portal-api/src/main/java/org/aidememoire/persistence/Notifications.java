package org.aidememoire.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;

/**
 * Hears of changes made by any node. Whoever listens has a thread and a connection outside the pool
 * on which the database notifies; when that is silent for a while, it looks anyway.
 */
@ApplicationScoped
public class Notifications {

  private static final Logger LOG = Logger.getLogger(Notifications.class.getName());

  /** Until a database that did not answer is called again. */
  private static final Duration AGAIN = Duration.ofSeconds(1);

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

  private final List<Thread> listening = new CopyOnWriteArrayList<>();
  private volatile boolean running = true;

  /**
   * Looks now, after each notification, and at least that often.
   *
   * @param command as {@code listen portal_change}
   */
  public void listen(String command, Duration atLeast, Runnable look) {
    var thread = threads.newThread(() -> keepListening(command, atLeast, look));
    thread.setName(command);
    listening.add(thread);
    thread.start();
  }

  @PreDestroy
  void stop() {
    running = false;
    listening.forEach(Thread::interrupt);
  }

  /** Who cannot hear looks all the same, and so learns that the database is unavailable. */
  private void keepListening(String command, Duration atLeast, Runnable look) {
    while (running) {
      try {
        look.run();
        listenOnce(command, atLeast, look);
      } catch (SQLException | RuntimeException e) {
        if (running) {
          LOG.log(Level.WARNING, e, () -> "«" + command + "» broke off; trying again");
          pause(AGAIN);
        }
      }
    }
  }

  private void listenOnce(String command, Duration atLeast, Runnable look) throws SQLException {
    try (var connection = DriverManager.getConnection(url, user, password);
        var statement = connection.createStatement()) {
      statement.execute(command);
      while (running) {
        look.run();
        connection.unwrap(PGConnection.class).getNotifications((int) atLeast.toMillis());
      }
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
