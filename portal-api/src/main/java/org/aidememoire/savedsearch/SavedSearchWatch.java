package org.aidememoire.savedsearch;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.persistence.JsonConverter;
import org.aidememoire.persistence.PortalStarted;
import org.aidememoire.search.Newcomers;
import org.aidememoire.search.Newcomers.Answered;
import org.aidememoire.search.SearchQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Holds what changes against the saved searches, about a second after it changed. Of several nodes
 * the one that holds the lock does it, so each change is looked at once; when it fails half-way,
 * nothing of the batch is kept and the next look begins there again.
 */
@ApplicationScoped
class SavedSearchWatch {

  private static final Logger LOG = Logger.getLogger(SavedSearchWatch.class.getName());
  private static final int BATCH = 100;

  /** Any number that no other lock in the database has. */
  private static final long LOCK = 0x5A7EDL;

  /** A change may be committed that much later than it says. */
  private static final Duration LATE = Duration.ofSeconds(20);

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  @Inject Newcomers newcomers;

  @Inject Clock clock;

  private final Set<UUID> known = new HashSet<>();
  private Instant newest = Instant.EPOCH.plus(LATE);
  private @Nullable Future<?> looking;

  void start(@Observes @Priority(500) PortalStarted event) {
    begin();
    looking = executor.scheduleWithFixedDelay(this::lookNow, 1, 1, TimeUnit.SECONDS);
  }

  /** What changes from now on is held against the searches; in a new database nothing was yet. */
  private void begin() {
    try (var connection = worker.getConnection();
        var first =
            connection.prepareStatement(
                "update saved_search_progress set position = ? where position = ''")) {
      first.setString(1, newcomers.end());
      first.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the saved searches cannot be followed", e);
    }
  }

  @PreDestroy
  void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void lookNow() {
    try {
      boolean more = look();
      while (more) {
        more = look();
      }
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "the saved searches could not be held against what changed");
    }
  }

  /**
   * One batch. The lock is the session's and the transaction short: one that ran while records are
   * read would hold back every follower of the change log.
   */
  private boolean look() throws SQLException {
    try (var connection = worker.getConnection()) {
      if (!asked(connection, "select pg_try_advisory_lock(?)")) {
        return false; // another node is at it
      }
      try {
        return look(connection, position(connection));
      } finally {
        asked(connection, "select pg_advisory_unlock(?)");
      }
    }
  }

  private static boolean asked(Connection connection, String ofLock) throws SQLException {
    try (var query = connection.prepareStatement(ofLock)) {
      query.setLong(1, LOCK);
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private boolean look(Connection connection, String position) throws SQLException {
    learn(connection);
    var news = newcomers.after(position, BATCH);
    if (news.position().equals(position)) {
      return false;
    }
    keep(connection, news.answered(), news.position());
    return news.more();
  }

  private void keep(Connection connection, List<Answered> answered, String position)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      for (var record : answered) {
        for (var search : record.questions()) {
          found(connection, search, record.record());
        }
      }
      advance(connection, position);
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static String position(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select position from saved_search_progress");
        var row = query.executeQuery()) {
      return row.next() ? row.getString(1) : "";
    }
  }

  private static void advance(Connection connection, String position) throws SQLException {
    try (var update =
        connection.prepareStatement("update saved_search_progress set position = ?")) {
      update.setString(1, position);
      update.executeUpdate();
    }
  }

  /** Learns what was saved, changed or removed since; two small queries when nothing was. */
  private void learn(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select id, question, chosen, changed from saved_search where changed >= ?")) {
      query.setObject(1, OffsetDateTime.ofInstant(newest.minus(LATE), ZoneOffset.UTC));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var id = row.getObject(1, UUID.class);
          newcomers.wait(id, question(row.getString(2), row.getString(3)));
          known.add(id);
          var changed = row.getObject(4, OffsetDateTime.class).toInstant();
          newest = changed.isAfter(newest) ? changed : newest;
        }
      }
    }
    forgetRemoved(connection);
  }

  private void forgetRemoved(Connection connection) throws SQLException {
    if (count(connection) == known.size()) {
      return;
    }
    var there = new HashSet<UUID>();
    try (var query = connection.prepareStatement("select id from saved_search");
        var row = query.executeQuery()) {
      while (row.next()) {
        there.add(row.getObject(1, UUID.class));
      }
    }
    known.stream().filter(id -> !there.contains(id)).forEach(newcomers::forget);
    known.retainAll(there);
    if (known.size() < there.size()) {
      newest = Instant.EPOCH.plus(LATE); // one came later still: all are read again next time
    }
  }

  private static long count(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select count(*) from saved_search");
        var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static SearchQuestion question(String text, String chosen) {
    SortedMap<String, String> values = new JsonConverter().convertToEntityAttribute(chosen);
    return new SavedSearchDraft("", text, SavedSearch.values(values), null).asked();
  }

  private void found(Connection connection, UUID search, UUID record) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into saved_search_hit (search, record, found, audience)
            select s.id, r.id, ?, r.audience from saved_search s, record r where s.id = ? and r.id = ?
            on conflict (search, record) do update set found = excluded.found, audience = excluded.audience
             where not saved_search_hit.audience @> excluded.audience
            """)) {
      insert.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      insert.setObject(2, search);
      insert.setObject(3, record);
      insert.executeUpdate();
    }
  }
}
