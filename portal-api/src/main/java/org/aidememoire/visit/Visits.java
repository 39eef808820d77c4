package org.aidememoire.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.SignedIn;
import org.aidememoire.persistence.Row;
import org.jspecify.annotations.Nullable;

/**
 * Remembers visits. One begins when somebody signs in, or comes back after half an hour. Its mark
 * is when the person was last shown what is new in an earlier visit, and does not move while it
 * lasts: what is new stays in sight however often the page is opened.
 */
@ApplicationScoped
@Transactional
public class Visits {

  /** Whoever was away for longer comes back. */
  static final Duration AWAY = Duration.ofMinutes(30);

  /** Signs of somebody are written down no finer, so that reading seldom writes. */
  static final Duration FINE = Duration.ofMinutes(1);

  private static final String SEEN =
      """
      insert into visit (person, seen) values (?1, ?2)
      on conflict (person) do update set
        mark = case when ?3 or visit.seen < ?4 then coalesce(visit.looked, visit.mark) else visit.mark end,
        seen = excluded.seen
      where ?3 or visit.seen < ?5
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  /** Whether it was written down that the reader opens a page. */
  boolean here(Instant now) {
    return seen(now, false);
  }

  void signedIn(@Observes SignedIn event) {
    signedIn(clock.instant());
  }

  void signedIn(Instant now) {
    seen(now, true);
  }

  private boolean seen(Instant now, boolean anew) {
    var person = visitor();
    return person != null
        && entities
                .createNativeQuery(SEEN)
                .setParameter(1, person)
                .setParameter(2, at(now))
                .setParameter(3, anew)
                .setParameter(4, at(now.minus(AWAY)))
                .setParameter(5, at(now.minus(FINE)))
                .executeUpdate()
            > 0;
  }

  /** The reader is being shown what is new since the mark; empty in the first visit. */
  public Optional<Instant> look() {
    return look(clock.instant());
  }

  Optional<Instant> look(Instant now) {
    var person = visitor();
    if (person == null) {
      return Optional.empty();
    }
    entities
        .createNativeQuery("update visit set looked = ? where person = ?")
        .setParameter(1, at(now))
        .setParameter(2, person)
        .executeUpdate();
    return Row.first(
        entities
            .createNativeQuery("select mark from visit where person = ? and mark is not null")
            .setParameter(1, person),
        row -> row.instant(0));
  }

  /** Machines do not visit, and whoever has no posting is shown what everybody is. */
  private @Nullable UUID visitor() {
    var current = reader.get();
    return current.posted() ? current.person() : null;
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
