package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aidememoire.persistence.Row;

/** The adopted minutes of each series: sealed, numbered, and each chained to those before. */
@ApplicationScoped
@Transactional
public class AdoptedMinutes {

  private static final Function<Row, Sealed> SEALED = row -> new Sealed(row.number(0), row.text(1));

  private static final String KEPT =
      "select session, number, previous, body, hash, consent, seal from minutes_adopted";

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Seats seats;

  @Inject Statements statements;

  @Inject AdoptionEvents events;

  @Inject Corrigenda corrigenda;

  /**
   * Minutes as they were adopted.
   *
   * @param number in their series, from 1
   */
  public record Sealed(int number, String seal) {}

  /** Those of that session, where the reader sits at its table. */
  public Optional<Sealed> of(UUID session) {
    return rows("select number, seal from minutes_adopted where session = ?", session, SEALED)
        .stream()
        .findFirst();
  }

  /**
   * Whether those of that session are what was adopted, and follow those before in their series.
   */
  boolean whole(Seat seat) {
    var series = seat.series().header().id();
    var kept = rows(KEPT + " where session = ?", seat.id(), Kept::of).getFirst();
    var before =
        rows("select number, seal from minutes_adopted where series = ?", series, SEALED).stream()
            .filter(one -> one.number() == kept.number - 1)
            .map(Sealed::seal)
            .findFirst();
    return before.orElse("").equals(kept.previous)
        && before.isPresent() == kept.number > 1
        && whole(kept, seat);
  }

  private <T> List<T> rows(String query, UUID key, Function<Row, T> view) {
    return Row.list(entities.createNativeQuery(query).setParameter(1, key), view);
  }

  void seal(Seat seat, String canonical, String consent, Instant now) {
    var series = seat.series().header().id();
    var before =
        rows(
                """
                select number, seal from minutes_adopted
                 where series = ? order by number desc limit 1
                """,
                series,
                SEALED)
            .stream()
            .findFirst();
    var previous = before.map(Sealed::seal).orElse("");
    var hash = Canonical.sha256(canonical);
    entities
        .createNativeQuery(
            """
            insert into minutes_adopted
              (session, series, number, previous, body, hash, consent, seal, adopted)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .setParameter(1, seat.session().header().id())
        .setParameter(2, series)
        .setParameter(3, before.map(b -> b.number() + 1).orElse(1))
        .setParameter(4, previous)
        .setParameter(5, canonical)
        .setParameter(6, hash)
        .setParameter(7, consent)
        .setParameter(8, Canonical.seal(previous, hash, consent))
        .setParameter(9, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }

  /**
   * The sessions of that series whose adopted minutes are no longer what was adopted: the text, a
   * sign-off, a notice or a corrigendum was changed, or minutes are missing in between.
   */
  public List<UUID> altered(UUID series) {
    var altered = new ArrayList<UUID>();
    var previous = "";
    int number = 0;
    for (var kept : rows(KEPT + " where series = ? order by number", series, Kept::of)) {
      number++;
      if (kept.number != number
          || !kept.previous.equals(previous)
          || !whole(kept, seats.of(kept.session))) {
        altered.add(kept.session);
      }
      previous = kept.seal;
    }
    return altered;
  }

  private record Kept(
      UUID session,
      int number,
      String previous,
      String body,
      String hash,
      String consent,
      String seal) {

    static Kept of(Row row) {
      return new Kept(
          row.key(0),
          row.number(1),
          row.text(2),
          row.text(3),
          row.text(4),
          row.text(5),
          row.text(6));
    }
  }

  private boolean whole(Kept kept, Seat seat) {
    return kept.body.equals(Canonical.of(kept.session, statements.plain(seat)))
        && kept.hash.equals(Canonical.sha256(kept.body))
        && events.whole(kept.session)
        && kept.consent.equals(events.last(kept.session))
        && kept.seal.equals(Canonical.seal(kept.previous, kept.hash, kept.consent))
        && corrigenda.whole(kept.session, kept.seal);
  }
}
