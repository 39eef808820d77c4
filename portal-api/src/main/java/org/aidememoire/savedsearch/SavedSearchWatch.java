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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.persistence.JsonConverter;
import org.aidememoire.persistence.OneNode;
import org.aidememoire.persistence.PortalStarted;
import org.aidememoire.search.Newcomers;
import org.aidememoire.search.Newcomers.Answered;
import org.aidememoire.search.SearchQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Holds what changes against the saved searches, about a second after it changed. One node at a
 * time does it, so each change is looked at once; when it fails half-way, the next look begins
 * there again and finds what is kept already. Hits are kept by short statements, each its own
 * transaction: a longer one would hold back every follower of the change log.
 */
@ApplicationScoped
class SavedSearchWatch {

  private static final Logger LOG = Logger.getLogger(SavedSearchWatch.class.getName());
  private static final int BATCH = 100;

  /** Hits of a record that are kept by one statement: a few hundredths of a second. */
  private static final int AT_ONCE = 1000;

  private static final String WORK = "saved searches";

  /** A change may be committed that much later than it says. */
  private static final Duration LATE = Duration.ofSeconds(20);

  @Inject OneNode oneNode;

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

  private void begin() {
    try {
      oneNode.unlessAnother(WORK, connection -> begun(connection));
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
      oneNode.unlessAnother(WORK, this::look);
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "the saved searches could not be held against what changed");
    }
  }

  /**
   * The searches are learnt after the changes were read: whichever of the two was committed first,
   * a search and a change meet.
   */
  void look(Connection connection) throws SQLException {
    boolean more = true;
    while (more) {
      var position = begun(connection);
      var news = newcomers.after(position, BATCH);
      learn(connection);
      var aside = new LinkedHashMap<UUID, String>();
      for (var record : newcomers.answered(news, aside::put)) {
        keep(connection, record);
      }
      for (var one : aside.entrySet()) {
        RecordsAside.add(connection, one.getKey(), one.getValue(), clock.instant());
      }
      if (!news.position().equals(position)) {
        advance(connection, news.position());
      }
      more = news.more();
    }
    holdOneAside(connection);
  }

  /** One in each look, for it may take long. */
  private void holdOneAside(Connection connection) throws SQLException {
    var next = RecordsAside.next(connection, clock.instant());
    if (next.isPresent()) {
      var record = next.get().record();
      try {
        keep(connection, newcomers.answered(record, next.get().kind()));
        RecordsAside.done(connection, record);
      } catch (RuntimeException e) {
        LOG.log(
            Level.WARNING, e, () -> "record " + record + " is not held against the saved searches");
      }
    }
  }

  /** What changes from the first start on is held against the searches; before it none was kept. */
  private String begun(Connection connection) throws SQLException {
    var position = position(connection);
    if (position.isEmpty()) {
      position = newcomers.end();
      advance(connection, position);
    }
    return position;
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
            "select id, question, chosen, without, changed from saved_search where changed >= ?")) {
      query.setObject(1, OffsetDateTime.ofInstant(newest.minus(LATE), ZoneOffset.UTC));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var id = row.getObject(1, UUID.class);
          newcomers.wait(
              id, question(row.getString(2), row.getString(3), row.getArray(4).getArray()));
          known.add(id);
          var changed = row.getObject(5, OffsetDateTime.class).toInstant();
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

  private static SearchQuestion question(String text, String chosen, Object without) {
    SortedMap<String, String> values = new JsonConverter().convertToEntityAttribute(chosen);
    var leftAlone = Set.of((String[]) without);
    return new SavedSearchDraft("", text, SavedSearch.values(values), leftAlone, null).asked();
  }

  private void keep(Connection connection, Answered record) throws SQLException {
    var searches = List.copyOf(record.questions());
    for (int from = 0; from < searches.size(); from += AT_ONCE) {
      var some = searches.subList(from, Math.min(searches.size(), from + AT_ONCE));
      keep(connection, record.record(), some);
    }
  }

  private void keep(Connection connection, UUID record, List<UUID> searches) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into saved_search_hit (search, record, found, audience)
            select s.id, r.id, ?, r.audience from saved_search s, record r
             where s.id = any (?) and r.id = ?
            on conflict (search, record) do update set found = excluded.found, audience = excluded.audience
             where not saved_search_hit.audience @> excluded.audience
            """)) {
      insert.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      insert.setArray(2, connection.createArrayOf("uuid", searches.toArray()));
      insert.setObject(3, record);
      insert.executeUpdate();
    }
  }
}
