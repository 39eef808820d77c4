package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.persistence.Row;
import org.jspecify.annotations.Nullable;

/** Keeps what happened on the way to adoption: appends, and reads it back in order. */
@ApplicationScoped
@Transactional
class AdoptionEvents {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  List<AdoptionEvent> of(UUID session) {
    return Row.list(
        entities
            .createNativeQuery(
                """
                select made, what, delegation, posting, hash, words, deadline
                  from minutes_event where session = ? order by number
                """)
            .setParameter(1, session),
        AdoptionEvents::event);
  }

  private static AdoptionEvent event(Row row) {
    return new AdoptionEvent(
        row.instant(0),
        What.valueOf(row.text(1)),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.instantOrNull(6));
  }

  /** The chain's last link, empty where nothing has happened. */
  String last(UUID session) {
    return Row.first(
            entities
                .createNativeQuery(
                    "select chain from minutes_event where session = ? order by number desc limit 1")
                .setParameter(1, session),
            row -> row.text(0))
        .orElse("");
  }

  /**
   * Appends.
   *
   * @return whether nothing else came under that number meanwhile
   */
  boolean add(UUID session, int number, AdoptionEvent event) {
    int added =
        entities
            .createNativeQuery(
                """
            insert into minutes_event
              (session, number, made, what, delegation, posting, hash, words, deadline, chain)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
            .setParameter(1, session)
            .setParameter(2, number)
            .setParameter(3, at(event.made()))
            .setParameter(4, event.what().name())
            .setParameter(5, event.delegation())
            .setParameter(6, event.posting())
            .setParameter(7, event.hash())
            .setParameter(8, event.words())
            .setParameter(9, at(event.deadline()))
            .setParameter(10, event.chained(last(session)))
            .executeUpdate();
    return added == 1;
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  /** Whether every event is as it was written, and none is missing in between. */
  boolean whole(UUID session) {
    var chains =
        Row.list(
            entities
                .createNativeQuery(
                    "select chain from minutes_event where session = ? order by number")
                .setParameter(1, session),
            row -> row.text(0));
    var before = "";
    int at = 0;
    for (var event : of(session)) {
      before = event.chained(before);
      if (!before.equals(chains.get(at++))) {
        return false;
      }
    }
    return true;
  }

  /** The postings that are held at the posts of that table at that moment, each with its post. */
  Map<String, String> held(Seat seat, Instant now) {
    return Row.map(
        entities
            .createNativeQuery(
                """
                    select id, post from posting
                     where post = any(?) and starts <= ? and (ends is null or ends > ?)
                       and role not in ('OBSERVER', 'SECRETARIAT')
                    """)
            .setParameter(1, seat.posts().toArray(String[]::new))
            .setParameter(2, at(now))
            .setParameter(3, at(now)),
        row -> row.key(0).toString(),
        row -> row.text(1));
  }
}
