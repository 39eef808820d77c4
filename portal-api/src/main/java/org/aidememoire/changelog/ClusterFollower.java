package org.aidememoire.changelog;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.persistence.OneNode;
import org.aidememoire.persistence.PortalStarted;
import org.jspecify.annotations.Nullable;

/**
 * A follower whose work is done once in the cluster, about a second after the change. One node at a
 * time does it; the position and what is parked stand in the database. When it fails half-way, the
 * next look begins there again, so following the same change twice must do no harm. What it writes
 * it writes by short statements, each its own transaction: a longer one would hold back every
 * follower.
 */
public abstract class ClusterFollower implements ChangeFollower {

  private static final Logger LOG = Logger.getLogger(ClusterFollower.class.getName());
  private static final int BATCH = 100;

  @Inject protected Clock clock;

  @Inject ChangeLog changes;

  @Inject OneNode oneNode;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private @Nullable Future<?> looking;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ClusterFollower() {}

  /** Beside the container: it looks when it is told to. */
  @SuppressWarnings("NullAway.Init")
  protected ClusterFollower(Clock clock, ChangeLog changes) {
    this.clock = clock;
    this.changes = changes;
  }

  /**
   * Follows changes in the order of the log, each record as it is now.
   *
   * @param parked is given those that cannot be followed, or would keep the others waiting: each is
   *     {@link #followAlone followed alone} then
   */
  protected abstract void follow(
      Connection connection, List<Change> changed, Consumer<Change> parked) throws SQLException;

  /** Follows a change that was parked, if it fails again later. */
  protected abstract void followAlone(Connection connection, Change change) throws SQLException;

  protected void start(@Observes @Priority(500) PortalStarted event) {
    try {
      oneNode.unlessAnother(name(), this::begun);
    } catch (SQLException e) {
      throw new IllegalStateException(name() + " cannot follow the change log", e);
    }
    looking = executor.scheduleWithFixedDelay(this::lookNow, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  protected void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void lookNow() {
    try {
      oneNode.unlessAnother(name(), this::look);
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> name() + " could not follow the change log, trying again");
    }
  }

  /** Follows the log to its end of this moment, and one change that is parked. */
  public void look(Connection connection) throws SQLException {
    var position = begun(connection);
    List<Change> batch;
    do {
      batch = changes.after(position, BATCH);
      if (!batch.isEmpty()) {
        var parked = new LinkedHashSet<Change>();
        follow(connection, batch, parked::add);
        for (var change : parked) {
          FollowerRows.park(connection, name(), change, clock.instant());
        }
        position = batch.getLast().position();
        FollowerRows.advance(connection, name(), position);
      }
    } while (batch.size() == BATCH);
    followOneParked(connection);
  }

  /** One in each look, for it may take long. */
  private void followOneParked(Connection connection) throws SQLException {
    var next = FollowerRows.next(connection, name(), clock.instant());
    if (next.isPresent()) {
      try {
        followAlone(connection, next.get());
        FollowerRows.done(connection, name(), next.get().record());
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> name() + " could not follow record " + next.get().record());
      }
    }
  }

  /** What changes from the first start on is followed, nothing from before. */
  private Position begun(Connection connection) throws SQLException {
    var position = FollowerRows.position(connection, name());
    if (position.isPresent()) {
      return position.get();
    }
    var end = changes.end();
    FollowerRows.advance(connection, name(), end);
    return end;
  }

  @Override
  public Position reached() {
    return asked(connection -> FollowerRows.position(connection, name()).orElse(Position.START));
  }

  @Override
  public Map<UUID, String> parked() {
    return asked(connection -> FollowerRows.parked(connection, name()));
  }

  @Override
  public void resume() {
    asked(connection -> FollowerRows.hurry(connection, name(), clock.instant()));
  }

  private interface Question<T> {
    T of(Connection connection) throws SQLException;
  }

  private <T> T asked(Question<T> question) {
    try (var connection = worker.getConnection()) {
      return Objects.requireNonNull(question.of(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("the state of " + name() + " cannot be read", e);
    }
  }
}
