package org.aidememoire.guidance;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.identity.Token;
import org.aidememoire.notice.NoticeDesk;
import org.aidememoire.notice.NoticeDesk.Addressee;
import org.aidememoire.notice.NoticeSource;
import org.aidememoire.persistence.AllOrNothing;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Kinds;
import org.aidememoire.schedule.ScheduledTask;
import org.aidememoire.sharing.Audience;

/**
 * Finds guidance whose law has changed since it was changed or found right, and notifies the post
 * that keeps it.
 */
@ApplicationScoped
class GuidanceWatch implements ScheduledTask, NoticeSource {

  private static final Logger LOG = Logger.getLogger(GuidanceWatch.class.getName());

  /** Of one post. */
  static final int MOST_OPEN = 10;

  /** Changes that are looked at in one run; of a record the last one counts. */
  private static final int AT_ONCE = 2_000;

  private static final String OPEN =
      """
      select coalesce(r.post, r.ministry || '-head-office'), count(*)
        from guidance_review g join record r on r.id = g.record join record e on e.id = g.event
       where e.phase = 'RELEASED' and e.takes_effect = g.since
         and r.phase = 'RELEASED' and g.since > (r.changed at time zone 'UTC')::date
       group by 1
      """;

  private static final String CHANGED =
      """
      select p.id, coalesce(p.post, p.ministry || '-head-office'), p.audience,
             e.id, e.takes_effect, e.audience, e.within
        from record p left join guidance_review g on g.record = p.id
        join record e on e.container is not null and e.phase = 'RELEASED' and e.takes_effect <= ?
             and e.takes_effect > greatest((p.changed at time zone 'UTC')::date, (g.checked at time zone 'UTC')::date)
             and e.takes_effect is distinct from p.takes_effect
       where p.kind = any (?) and p.phase = 'RELEASED' and p.discarded is null
         and (g.event is null or g.since <= (p.changed at time zone 'UTC')::date
              or not exists (select from record o where o.id = g.event and o.phase = 'RELEASED'
                                                    and o.takes_effect = g.since))
         and e.container in (
             select c.cited from citation c where c.record = p.id
             union select w.record from cited_work c join work w on w.name = c.work where c.record = p.id)
       order by (select count(*) from citation u where u.cited = p.id) desc, e.takes_effect desc, p.id, e.id
       limit ?
      """;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Kinds kinds;

  @Inject Readers readers;

  @Inject Clock clock;

  /**
   * Guidance whose law has changed.
   *
   * @param people of the post that keeps it, who read it and what changed
   */
  private record Stale(UUID record, List<UUID> people, UUID event, LocalDate since) {}

  @Override
  public String name() {
    return "guidance";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    run(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** What changed, where the reader may read it. */
  @Override
  public Optional<Cause> cause(String occasion) {
    try {
      return events(UUID.fromString(occasion.split(" ")[0]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Cause> events(UUID event) {
    return kinds.headers(kinds.kindsOf(Set.of(event))).values().stream()
        .findFirst()
        .map(h -> new Cause(h.title(), kinds.path(h)));
  }

  void run(LocalDate today) {
    try (var connection = worker.getConnection()) {
      for (var stale : stale(connection, today)) {
        var failed = "nobody is asked to look at record " + stale.record;
        AllOrNothing.orLog(connection, LOG, failed, () -> keep(connection, stale));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("nobody is asked to look at guidance again", e);
    }
  }

  /** One of a record, and of a post as many as it has room for. */
  private List<Stale> stale(Connection connection, LocalDate today) throws SQLException {
    var open = open(connection);
    var posted = new HashMap<String, List<Reader>>();
    var kept = new ArrayList<Stale>();
    var seen = new HashSet<UUID>();
    try (var query = connection.prepareStatement(CHANGED)) {
      query.setObject(1, today);
      query.setArray(2, connection.createArrayOf("text", goingStale()));
      query.setInt(3, AT_ONCE);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var record = row.getObject(1, UUID.class);
          var keeper = row.getString(2);
          if (open.getOrDefault(keeper, 0) < MOST_OPEN && !seen.contains(record) && told(row)) {
            if (!posted.containsKey(keeper)) {
              posted.put(keeper, readers.holding(connection, Set.of("post:" + keeper)));
            }
            var people = people(posted.getOrDefault(keeper, List.of()), row);
            if (!people.isEmpty()) {
              seen.add(record);
              open.merge(keeper, 1, Integer::sum);
              var day = row.getObject(5, LocalDate.class);
              kept.add(new Stale(record, people, row.getObject(4, UUID.class), day));
            }
          }
        }
      }
    }
    return kept;
  }

  /** Whoever of them reads both; a post at which nobody does is asked when somebody does. */
  private static List<UUID> people(List<Reader> posted, ResultSet row) throws SQLException {
    var people = new ArrayList<UUID>();
    for (var reader : posted) {
      var person = reader.person();
      if (person != null
          && audience(row, 3).admits(reader)
          && audience(row, 6).admits(reader)
          && audience(row, 7).admits(reader)) {
        people.add(person);
      }
    }
    return people;
  }

  private Object[] goingStale() {
    return kinds.all().stream()
        .map(records -> records.kind())
        .filter(Kind::goesStale)
        .map(Kind::name)
        .toArray();
  }

  private static Map<String, Integer> open(Connection connection) throws SQLException {
    var open = new HashMap<String, Integer>();
    try (PreparedStatement query = connection.prepareStatement(OPEN);
        var row = query.executeQuery()) {
      while (row.next()) {
        open.put(row.getString(1), row.getInt(2));
      }
    }
    return open;
  }

  /** Whether what changed can be read by whoever the guidance is meant for. */
  private static boolean told(ResultSet row) throws SQLException {
    return audience(row, 6).within(audience(row, 7)).reaches(audience(row, 3));
  }

  private static Audience audience(ResultSet row, int column) throws SQLException {
    return new Audience(WorkerSql.texts(row, column));
  }

  private void keep(Connection connection, Stale stale) throws SQLException {
    WorkerSql.update(
        connection,
        """
        insert into guidance_review (record, event, since) values (?, ?, ?)
        on conflict (record) do update set event = excluded.event, since = excluded.since
        """,
        stale.record,
        stale.event,
        stale.since);
    var occasion = stale.event + " " + stale.since;
    var addressees =
        stale.people.stream().map(p -> new Addressee(Token.person(p), occasion)).toList();
    NoticeDesk.tell(connection, this, stale.record, addressees, clock.instant());
  }
}
