package org.aidememoire.querylog;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.persistence.PortalStarted;
import org.jspecify.annotations.Nullable;

/** Counts questions; keeps nothing of who asked. */
@ApplicationScoped
public class QueryLog {

  private static final Logger LOG = Logger.getLogger(QueryLog.class.getName());

  /** More different questions within a minute are not counted. */
  private static final int MOST = 5000;

  /** Nor are more questions of people within a day. */
  private static final int MOST_OF_A_DAY = 50_000;

  private static final String COUNT =
      """
      insert into query_log (day, text, found, times) values (?, ?, ?, ?)
      on conflict (day, text, found) do update set times = query_log.times + excluded.times
      """;

  private static final Comparator<Asked> BY_TEXT =
      Comparator.comparing(Asked::text).thenComparing(Asked::day).thenComparing(Asked::found);

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  @Inject Clock clock;

  private Map<Asked, Integer> counts = new HashMap<>();

  /** Told apart in memory alone and until midnight, so that nobody is counted twice. */
  private final Set<Once> today = new HashSet<>();

  private LocalDate day = LocalDate.EPOCH;
  private @Nullable Future<?> writing;

  private record Asked(LocalDate day, String text, boolean found) {}

  private record Once(UUID person, String text) {}

  void start(@Observes @Priority(600) PortalStarted event) {
    writing = executor.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (writing != null) {
      writing.cancel(false);
      write();
    }
  }

  /**
   * Counts a question, each person's once a day: looking again at what was found, or sorting it,
   * makes nothing often asked.
   *
   * @param found whether it found anything that everyone signed in may read; a record shared with
   *     fewer must not show in the figures either
   * @param person null for one who is not signed in
   */
  public synchronized void asked(String typed, boolean found, @Nullable UUID person) {
    var asking = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!asking.equals(day)) {
      today.clear();
      day = asking;
    }
    AskedText.of(typed)
        .filter(text -> person == null || first(new Once(person, text)))
        .map(text -> new Asked(asking, text, found))
        .filter(asked -> counts.size() < MOST || counts.containsKey(asked))
        .ifPresent(asked -> counts.merge(asked, 1, Integer::sum));
  }

  private boolean first(Once question) {
    return today.size() < MOST_OF_A_DAY && today.add(question);
  }

  /** Writes what was counted, and forgets what is old. */
  void write() {
    Map<Asked, Integer> taken;
    synchronized (this) {
      taken = counts;
      counts = new HashMap<>();
    }
    if (taken.isEmpty()) {
      return;
    }
    var ordered = new TreeMap<Asked, Integer>(BY_TEXT);
    ordered.putAll(taken);
    try (var connection = worker.getConnection()) {
      write(connection, ordered);
      forget(connection);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "what was searched could not be counted", e);
    }
  }

  /** Together; when the database refuses that, each for itself, so that one costs only itself. */
  private static void write(Connection connection, SortedMap<Asked, Integer> ordered)
      throws SQLException {
    try (var count = connection.prepareStatement(COUNT)) {
      for (var asked : ordered.entrySet()) {
        fill(count, asked);
        count.addBatch();
      }
      count.executeBatch();
    } catch (BatchUpdateException refused) {
      if (ordered.size() > 1) {
        writeEach(connection, ordered);
      } else {
        LOG.log(Level.WARNING, "a question could not be counted", refused);
      }
    }
  }

  private static void writeEach(Connection connection, SortedMap<Asked, Integer> ordered)
      throws SQLException {
    for (var asked : ordered.entrySet()) {
      var alone = new TreeMap<Asked, Integer>(BY_TEXT);
      alone.put(asked.getKey(), asked.getValue());
      write(connection, alone);
    }
  }

  private static void fill(PreparedStatement count, Map.Entry<Asked, Integer> asked)
      throws SQLException {
    count.setObject(1, asked.getKey().day());
    count.setString(2, asked.getKey().text());
    count.setBoolean(3, asked.getKey().found());
    count.setInt(4, asked.getValue());
  }

  private void forget(Connection connection) throws SQLException {
    try (var forget = connection.prepareStatement("delete from query_log where day < ?")) {
      forget.setObject(1, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(180));
      forget.executeUpdate();
    }
  }
}
