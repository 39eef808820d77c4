package org.aidememoire.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.ChangeLog;
import org.aidememoire.changelog.ClusterFollower;
import org.aidememoire.notice.NoticeDesk;
import org.aidememoire.notice.NoticeDesk.Addressee;
import org.aidememoire.notice.NoticeSource;
import org.aidememoire.persistence.AllOrNothing;
import org.aidememoire.persistence.JsonConverter;
import org.aidememoire.problem.NotFound;
import org.aidememoire.search.Percolator;
import org.aidememoire.search.Percolator.Answered;
import org.aidememoire.search.SearchQuestion;

/**
 * Holds what changes against the saved searches, each change once in the cluster, and tells of the
 * hits whoever keeps the search. What is kept already is found when a change is followed again.
 */
@ApplicationScoped
class SavedSearchWatch extends ClusterFollower implements NoticeSource {

  /** Hits of a record that are kept by one statement: a few hundredths of a second. */
  private static final int AT_ONCE = 1000;

  /** A change may be committed that much later than it says. */
  private static final Duration LATE = Duration.ofSeconds(20);

  @Inject Percolator percolator;

  @Inject SavedSearches searches;

  private final Set<UUID> known = new HashSet<>();
  private Instant newest = Instant.EPOCH.plus(LATE);

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  SavedSearchWatch() {}

  /** Beside the container. */
  @SuppressWarnings("NullAway.Init")
  SavedSearchWatch(Clock clock, ChangeLog changes, Percolator percolator) {
    super(clock, changes);
    this.percolator = percolator;
  }

  @Override
  public String name() {
    return "savedsearch";
  }

  /** The search, where the reader or the reader's post still keeps it. */
  @Override
  public Optional<Cause> cause(String occasion) {
    try {
      var kept = searches.get(UUID.fromString(occasion));
      return Optional.of(new Cause(kept.name(), "/saved-searches/" + kept.id()));
    } catch (IllegalArgumentException | NotFound e) {
      return Optional.empty();
    }
  }

  /**
   * The searches are learnt after the changes were read: whichever of the two was committed first,
   * a search and a change meet.
   */
  @Override
  protected void follow(Connection connection, List<Change> changed, Consumer<Change> parked)
      throws SQLException {
    learn(connection);
    for (var record : percolator.answered(changed, parked)) {
      keep(connection, record);
    }
  }

  @Override
  protected void followAlone(Connection connection, Change change) throws SQLException {
    learn(connection);
    keep(connection, percolator.answered(change));
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
          percolator.register(
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
    known.stream().filter(id -> !there.contains(id)).forEach(percolator::forget);
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
    AllOrNothing.on(
        connection,
        () -> {
          var keepers = hits(connection, record, searches);
          NoticeDesk.tell(connection, this, record, keepers, clock.instant());
        });
  }

  private List<Addressee> hits(Connection connection, UUID record, List<UUID> searches)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into saved_search_hit (search, record, found, audience)
            select s.id, r.id, ?, r.audience from saved_search s, record r
             where s.id = any (?) and r.id = ?
            on conflict (search, record) do update set found = excluded.found, audience = excluded.audience
             where not saved_search_hit.audience @> excluded.audience
            returning search, (select s.audience from saved_search s where s.id = search)
            """)) {
      insert.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      insert.setArray(2, connection.createArrayOf("uuid", searches.toArray()));
      insert.setObject(3, record);
      var keepers = new ArrayList<Addressee>();
      try (var row = insert.executeQuery()) {
        while (row.next()) {
          var search = row.getString(1);
          for (var keeper : (String[]) row.getArray(2).getArray()) {
            keepers.add(new Addressee(keeper, search));
          }
        }
      }
      return keepers;
    }
  }
}
