package org.aidememoire.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aidememoire.persistence.AllOrNothing;

/** Where sources hand in what people are to be told. */
public final class NoticeDesk {

  /** What is told of a record within that time of the first stands in one notice. */
  public static final Duration SETTLING = Duration.ofMinutes(2);

  private static final String IN_TURN = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  private static final String TELL =
      """
      with told as (
        select ?::text as source, ?::uuid as record, ?::timestamptz as now, ?::timestamptz as settles),
      asked as (select * from unnest(?::text[], ?::text[]) as a(token, occasion)),
      meant as (
        select p.id as person, a.occasion from asked a
          join person p on p.id = case when a.token like 'person:%' then substr(a.token, 8)::uuid end
        union
        select p.person, a.occasion from asked a cross join told
          join posting p on a.token like 'post:%'
                        and (p.post = substr(a.token, 6)
                             or p.post is null and a.token like '%-head-office'
                                and p.ministry = regexp_replace(substr(a.token, 6), '-head-office$', ''))
                        and posting_current(p.starts, p.ends, told.now)),
      news as (
        select m.person, m.occasion, told.* from meant m cross join told
         where not exists (select from notice_reason r
                            where r.person = m.person and r.source = told.source
                              and r.record = told.record and r.occasion = m.occasion)),
      standing as (
        select distinct on (n.person) n.id, n.person from notice n join told on n.record = told.record
         where n.settles > told.now and n.handed is null and n.read is null and n.person in (select person from news)
         order by n.person, n.noticed desc),
      begun as (
        insert into notice (person, record, noticed, settles)
        select distinct person, record, now, settles from news
         where person not in (select person from standing)
        returning id, person)
      insert into notice_reason (person, source, record, occasion, notice, since)
      select n.person, n.source, n.record, n.occasion, found.id, n.now
        from news n join (select * from standing union all select * from begun) found
                      on found.person = n.person
      """;

  private static final String HAND_OVER =
      """
      update notice set handed = ?
       where id in (select id from notice where handed is null and settles <= ?
                     order by settles, id limit ? for update skip locked)
      returning id, person,
                array(select distinct r.source from notice_reason r where r.notice = notice.id)
      """;

  private NoticeDesk() {}

  /**
   * Who is to be told, and why.
   *
   * @param token of a person, or of a post: of whoever is posted there now
   * @param occasion which event of the source, the same however often it is handed in
   */
  public record Addressee(String token, String occasion) {}

  /**
   * Tells of a record each person once an occasion. What is told already is left as it is.
   *
   * @param connection of the worker; beside a running transaction it is one of its own
   */
  public static void tell(
      Connection connection,
      NoticeSource source,
      UUID record,
      List<Addressee> addressees,
      Instant now)
      throws SQLException {
    if (!addressees.isEmpty()) {
      AllOrNothing.on(connection, () -> write(connection, source, record, addressees, now));
    }
  }

  /**
   * A notice that gets no more reasons.
   *
   * @param sources that had a reason, each once
   */
  public record Settled(UUID id, UUID person, List<String> sources) {}

  /** Hands over settled notices once, in the caller's transaction. */
  public static List<Settled> handOver(Connection connection, Instant now, int most)
      throws SQLException {
    try (var update = connection.prepareStatement(HAND_OVER)) {
      update.setObject(1, now.atOffset(ZoneOffset.UTC));
      update.setObject(2, now.atOffset(ZoneOffset.UTC));
      update.setInt(3, most);
      var settled = new ArrayList<Settled>();
      try (var row = update.executeQuery()) {
        while (row.next()) {
          settled.add(
              new Settled(
                  row.getObject(1, UUID.class),
                  row.getObject(2, UUID.class),
                  List.of((String[]) row.getArray(3).getArray())));
        }
      }
      return settled;
    }
  }

  private static void write(
      Connection connection,
      NoticeSource source,
      UUID record,
      List<Addressee> addressees,
      Instant now)
      throws SQLException {
    try (var lock = connection.prepareStatement(IN_TURN)) {
      lock.setString(1, "notice " + record);
      lock.execute();
    }
    var tokens = addressees.stream().map(Addressee::token).toArray();
    var occasions = addressees.stream().map(Addressee::occasion).toArray();
    try (var insert = connection.prepareStatement(TELL)) {
      insert.setString(1, source.name());
      insert.setObject(2, record);
      insert.setObject(3, now.atOffset(ZoneOffset.UTC));
      insert.setObject(4, now.plus(SETTLING).atOffset(ZoneOffset.UTC));
      insert.setArray(5, connection.createArrayOf("text", tokens));
      insert.setArray(6, connection.createArrayOf("text", occasions));
      insert.executeUpdate();
    }
  }
}
