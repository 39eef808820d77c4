package org.aidememoire.follow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.Reader;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.sharing.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A released record that says what changes in a law, beside what its followers were told of it.
 *
 * @param meaning the version that changed last what it means
 * @param told null: nothing yet
 */
record FollowNews(UUID record, int meaning, Readership now, @Nullable Told told) {

  private static final String READ =
      """
      select r.meaning_version, r.container is not null, r.audience, r.within, n.meaning, n.audience, n.within
        from record r left join follow_news n on n.record = r.id
       where r.id = ? and r.phase = 'RELEASED' and r.discarded is null
      """;

  private static final String TOLD =
      """
      insert into follow_news (record, meaning, audience, within, announced) values (?, ?, ?, ?, ?)
      on conflict (record) do update
         set meaning = excluded.meaning, audience = excluded.audience, within = excluded.within,
             announced = case when follow_news.meaning = excluded.meaning
                              then follow_news.announced else excluded.announced end
      """;

  /**
   * What concerns its instrument, country, topics or ministry; of a part those of its container.
   */
  private static final String FOLLOWS =
      """
      with news as (
        select r.id, r.container, r.ministry, coalesce(r.host, c.host) as host,
               r.topics || coalesce(c.topics, '{}') as topics
          from record r left join record c on c.id = r.container where r.id = ?),
      about (subject, followed, law) as (
        select 'INSTRUMENT', container::text, null::uuid from news where container is not null
        union select 'INSTRUMENT', c.cited::text, c.cited from news join citation c on c.record = news.id
               where news.container is null
        union select 'COUNTRY', host, null from news where host is not null
        union select 'TOPIC', topic, null from news, unnest(news.topics) as t(topic)
        union select 'MINISTRY', ministry, null from news)
      select f.id, f.keeper, l.audience
        from follow f join about a using (subject, followed) left join record l on l.id = a.law
      """;

  private static final String IN_FORCE =
      """
      select r.id, r.takes_effect from record r join follow_news n on n.record = r.id
       where r.container is not null and r.phase = 'RELEASED' and r.discarded is null
         and r.kind = any (?) and r.takes_effect between ?::date - 14 and ?::date
         and n.in_force is distinct from r.takes_effect and n.meaning = r.meaning_version
         and (n.announced at time zone 'UTC')::date < r.takes_effect
       order by r.takes_effect, r.id limit 500
      """;

  /** Who reads it, and of a part who reads its container. */
  record Readership(boolean part, Audience audience, Audience within) {

    boolean admits(Reader reader) {
      return audience.admits(reader) && (!part || within.admits(reader));
    }
  }

  /** What followers know: the version, and who could read it when it was looked at last. */
  record Told(int meaning, Readership readers) {}

  /**
   * Who follows what it concerns.
   *
   * @param law who reads the law that it cites and that is followed; null where that is another
   *     reason
   */
  record Kept(UUID follow, String keeper, @Nullable Audience law) {

    /** A law that somebody may not read leads that one to nothing. */
    boolean leads(Reader reader) {
      return law == null || law.admits(reader);
    }
  }

  /** An event that takes effect on a day that has come. */
  record Due(UUID record, LocalDate day) {}

  /** Empty where it is not released. */
  static Optional<FollowNews> read(Connection connection, UUID record) throws SQLException {
    try (var query = connection.prepareStatement(READ)) {
      query.setObject(1, record);
      try (var row = query.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        boolean part = row.getBoolean(2);
        var told =
            row.getObject(5) == null
                ? null
                : new Told(row.getInt(5), new Readership(part, audience(row, 6), audience(row, 7)));
        var now = new Readership(part, audience(row, 3), audience(row, 4));
        return Optional.of(new FollowNews(record, row.getInt(1), now, told));
      }
    }
  }

  private static Audience audience(ResultSet row, int column) throws SQLException {
    return new Audience(WorkerSql.texts(row, column));
  }

  /** Whether what it means was not told yet, or others read it than when it was told. */
  boolean untold() {
    return told == null || told.meaning != meaning || !told.readers.equals(now);
  }

  /** Whether that reader may read it, and could not when it was told. */
  boolean isFor(Reader reader) {
    boolean toldBefore = told != null && told.meaning == meaning && told.readers.admits(reader);
    return now.admits(reader) && !toldBefore;
  }

  List<Kept> follows(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(FOLLOWS)) {
      query.setObject(1, record);
      var follows = new ArrayList<Kept>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var law = row.getArray(3) == null ? null : audience(row, 3);
          follows.add(new Kept(row.getObject(1, UUID.class), row.getString(2), law));
        }
      }
      return follows;
    }
  }

  /** Remembers that it was told to those who can read it now. */
  void told(Connection connection, Instant at) throws SQLException {
    WorkerSql.update(
        connection,
        TOLD,
        record,
        meaning,
        now.audience.tokens().toArray(),
        now.within.tokens().toArray(),
        at.atOffset(ZoneOffset.UTC));
  }

  /**
   * What was announced before the day on which it takes effect, and that day has come; what was
   * missed for two weeks is no news any more.
   */
  static List<Due> due(Connection connection, Object[] kinds, LocalDate today) throws SQLException {
    try (var query = connection.prepareStatement(IN_FORCE)) {
      query.setArray(1, connection.createArrayOf("text", kinds));
      query.setObject(2, today);
      query.setObject(3, today);
      var due = new ArrayList<Due>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          due.add(new Due(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
        }
      }
      return due;
    }
  }

  static void toldOf(Connection connection, Due due) throws SQLException {
    WorkerSql.update(
        connection, "update follow_news set in_force = ? where record = ?", due.day, due.record);
  }
}
