package org.aidememoire.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.calendar.CalendarDay;
import org.aidememoire.calendar.CalendarSource;
import org.aidememoire.persistence.Row;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;

/** What is published about what the reader follows, as far as the reader may read it. */
@ApplicationScoped
@Transactional
public class FollowedRecords implements CalendarSource {

  /** In a feed. */
  static final int MOST = 100;

  /** In a calendar. */
  static final int MOST_DAYS = 500;

  /** The same rule by which followers are notified, asked from the side of who follows. */
  private static final String FOLLOWED =
      """
      with mine as (
        select array_agg(followed) filter (where subject = 'INSTRUMENT') as instruments,
               array_agg(followed) filter (where subject = 'COUNTRY') as countries,
               array_agg(followed) filter (where subject = 'TOPIC') as topics,
               array_agg(followed) filter (where subject = 'MINISTRY') as ministries from follow)
      select r.id, r.kind, r.container, r.takes_effect, c.title
        from mine cross join record r left join record c on c.id = r.container
       where r.phase = 'RELEASED' and r.discarded is null and r.kind = any (?)
         and (coalesce(r.host, c.host) = any (mine.countries) or r.ministry = any (mine.ministries)
              or r.topics || coalesce(c.topics, '{}') && mine.topics
              or r.container::text = any (mine.instruments)
              or r.container is null and exists (
                   select from citation x join record law on law.id = x.cited
                    where x.record = r.id and x.cited::text = any (mine.instruments)))
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Kinds kinds;

  @Inject Clock clock;

  /**
   * A record about something that is followed.
   *
   * @param law the title of the law that it is a part of, empty where it is part of none
   */
  public record Followed(RecordHeader header, String law) {}

  /** Those that changed last. */
  public List<Followed> newest() {
    return records(asked(FOLLOWED + " order by r.changed desc, r.id"), MOST);
  }

  /** The days on which events take effect; those ahead before those that have passed. */
  @Override
  public List<CalendarDay> days(LocalDate from, LocalDate to) {
    var query =
        asked(
                FOLLOWED
                    + " and r.container is not null and r.takes_effect between ? and ?"
                    + " order by r.takes_effect < ?, r.takes_effect, r.id")
            .setParameter(2, from)
            .setParameter(3, to)
            .setParameter(4, LocalDate.now(clock))
            .setMaxResults(MOST_DAYS);
    var days = new LinkedHashMap<UUID, LocalDate>();
    var rows = Row.list(query, row -> row);
    rows.forEach(row -> days.put(row.key(0), row.dayOrNull(3)));
    return records(rows).stream()
        .map(followed -> day(followed, Objects.requireNonNull(days.get(followed.header().id()))))
        .toList();
  }

  private CalendarDay day(Followed followed, LocalDate day) {
    var header = followed.header();
    return new CalendarDay(
        header.id(),
        header.version(),
        followed.law() + ": " + header.title(),
        "",
        kinds.path(header),
        day,
        header.changed());
  }

  private Query asked(String sql) {
    var changing =
        kinds.all().stream()
            .map(records -> records.kind())
            .filter(Kind::changesLaw)
            .map(Kind::name)
            .toArray(String[]::new);
    return entities.createNativeQuery(sql).setParameter(1, changing);
  }

  private List<Followed> records(Query query, int most) {
    return records(Row.list(query.setMaxResults(most), row -> row));
  }

  private List<Followed> records(List<Row> rows) {
    var kindOf = new LinkedHashMap<UUID, String>();
    var laws = new LinkedHashMap<UUID, String>();
    for (var row : rows) {
      kindOf.put(row.key(0), row.text(1));
      laws.put(row.key(0), row.keyOrNull(2) == null ? "" : row.text(4));
    }
    Map<UUID, RecordHeader> headers = kinds.headers(kindOf);
    return headers.values().stream()
        .map(header -> new Followed(header, laws.getOrDefault(header.id(), "")))
        .toList();
  }
}
