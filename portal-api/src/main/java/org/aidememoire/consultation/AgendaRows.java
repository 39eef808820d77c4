package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.persistence.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of agendas. Row-level security shows an item where its session and its topic are read,
 * lets editors of the session write them, and lets nobody remove one once the session was held.
 */
@ApplicationScoped
@Transactional
class AgendaRows {

  private static final int FIRST_MINUTES = 15;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  /** The first item of every session. */
  void begin(UUID session) {
    add(session, null, 0, FIRST_MINUTES, null);
  }

  void add(
      UUID session,
      @Nullable UUID topic,
      int position,
      @Nullable Integer minutes,
      @Nullable String lead) {
    entities
        .createNativeQuery(
            """
            insert into agenda_item (id, session, topic, position, minutes, lead)
            values (?, ?, ?::uuid, ?, ?::int, ?::text)
            """)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, session)
        .setParameter(3, topic == null ? null : topic.toString())
        .setParameter(4, position)
        .setParameter(5, minutes)
        .setParameter(6, lead)
        .executeUpdate();
  }

  void place(UUID item, int position, @Nullable Integer minutes, @Nullable String lead) {
    entities
        .createNativeQuery(
            """
            update agenda_item set position = ?, minutes = ?::int, lead = ?::text where id = ?
            """)
        .setParameter(1, position)
        .setParameter(2, minutes)
        .setParameter(3, lead)
        .setParameter(4, item)
        .executeUpdate();
  }

  void remove(UUID item) {
    entities
        .createNativeQuery("delete from agenda_item where id = ?")
        .setParameter(1, item)
        .executeUpdate();
  }

  /** Has the members told at that moment, if they are not to be told before. */
  void announce(UUID session, Instant due) {
    entities
        .createNativeQuery(
            "insert into session_circulation (session, due) values (?, ?) on conflict do nothing")
        .setParameter(1, session)
        .setParameter(2, OffsetDateTime.ofInstant(due, ZoneOffset.UTC))
        .executeUpdate();
  }

  void conclude(UUID item, ItemOutcome outcome) {
    entities
        .createNativeQuery("update agenda_item set outcome = ? where id = ?")
        .setParameter(1, outcome.name())
        .setParameter(2, item)
        .executeUpdate();
  }

  /** Keeps the titles as they are, for the session is held now. */
  void keepTitles(UUID session) {
    entities
        .createNativeQuery(
            """
            update agenda_item set title = t.title, language = t.language
              from record t where t.id = topic and session = ?
            """)
        .setParameter(1, session)
        .executeUpdate();
  }

  /** The newest sessions that the reader may see. */
  List<UUID> sessions() {
    return Row.list(
        entities.createNativeQuery(
            "select id from record where kind = 'session' order by created desc, id limit 1000"),
        row -> row.key(0));
  }

  /** The items of that session that the reader may see, in their order. */
  List<AgendaItem> of(UUID session) {
    return Row.list(
        query(
            """
            select i.id, i.topic, coalesce(i.title, t.title), coalesce(i.language, t.language),
                   i.minutes, i.lead, i.outcome,
                   (select count(*) from agenda_item e join record es on es.id = e.session
                     where e.topic = i.topic and e.session <> i.session
                       and e.outcome in ('NOT_REACHED', 'DEFERRED')
                       and es.content ->> 'startsOn' <= coalesce(s.content ->> 'startsOn', '9'))
              from agenda_item i join record s on s.id = i.session left join record t on t.id = i.topic
             where i.session = ? order by i.position, i.id
            """,
            session),
        row -> item(session, row));
  }

  private static AgendaItem item(UUID session, Row row) {
    return new AgendaItem(
        row.key(0),
        session,
        row.keyOrNull(1),
        row.textOrNull(2),
        row.textOrNull(3),
        0,
        row.numberOrNull(4),
        null,
        row.textOrNull(5),
        ItemOutcome.valueOf(row.text(6)),
        row.number(7));
  }

  Optional<AgendaPlace> place(UUID session, UUID item) {
    return Row.first(
        query(
                """
                select coalesce(i.title, t.title), i.position,
                       t.id is not null and not t.audience && '{community,public}' and not t.audience @> s.audience
                  from agenda_item i join record s on s.id = i.session left join record t on t.id = i.topic
                 where i.session = ? and i.id = ?
                """,
                session)
            .setParameter(2, item),
        row -> new AgendaPlace(row.textOrNull(0), row.number(1), row.truth(2)));
  }

  /** Whether a session that was not cancelled has it on its agenda. */
  boolean carries(UUID topic) {
    return Row.only(
            query(
                """
                select exists (select 1 from agenda_item i join record s on s.id = i.session
                                where i.topic = ? and s.state <> 'CANCELLED')
                """,
                topic))
        .truth(0);
  }

  /** Whether there is anything on that agenda beside its first item. */
  boolean filled(UUID session) {
    return of(session).stream().anyMatch(item -> item.topic() != null);
  }

  /** The sessions with that topic, the first one first. */
  List<Appearance> appearances(UUID topic) {
    return Row.list(
        query(
            """
            select i.session, i.outcome from agenda_item i join record s on s.id = i.session
             where i.topic = ? order by s.content ->> 'startsOn', s.created
            """,
            topic),
        row -> new Appearance(row.key(0), ItemOutcome.valueOf(row.text(1))));
  }

  /**
   * The topics of that series that wait for a session: proposed, on no agenda that is ahead, and
   * not settled or still open where they came up.
   */
  List<UUID> backlog(UUID series) {
    return Row.list(
        query(
            """
            select t.id from record t
             where t.container = ? and t.kind = 'topic' and t.state = 'PROPOSED'
               and not exists (
                 select 1 from agenda_item i join record s on s.id = i.session
                  where i.topic = t.id and s.state <> 'CANCELLED'
                    and i.outcome in ('OPEN', 'SETTLED'))
             order by t.published, t.id limit 500
            """,
            series),
        row -> row.key(0));
  }

  private Query query(String sql, UUID of) {
    return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT).setParameter(1, of);
  }
}
