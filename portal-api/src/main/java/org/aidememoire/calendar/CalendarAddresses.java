package org.aidememoire.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Denied;

/**
 * The secret address at which a calendar, which cannot sign in, asks for what somebody may read. It
 * shows what that person may read at that moment, and nothing once the last posting has ended. Only
 * its hash is kept, so it is told once.
 */
@ApplicationScoped
@Transactional
public class CalendarAddresses {

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final int SECRET_BYTES = 32;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  /** When the reader's address was made, if there is one. */
  public Optional<Instant> made() {
    return Row.first(
        entities
            .createNativeQuery("select made from calendar_address where person = ?")
            .setParameter(1, person()),
        row -> row.instant(0));
  }

  /**
   * Makes an address; the one before no longer shows anything.
   *
   * @return its secret part
   */
  public String make() {
    revoke();
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    entities
        .createNativeQuery("insert into calendar_address (person, hash, made) values (?, ?, ?)")
        .setParameter(1, person())
        .setParameter(2, CalendarOwners.hash(secret))
        .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return secret;
  }

  public void revoke() {
    entities
        .createNativeQuery("delete from calendar_address where person = ?")
        .setParameter(1, person())
        .executeUpdate();
  }

  private UUID person() {
    var person = reader.posted().person();
    if (person == null) {
      throw new Denied("calendar.machine");
    }
    return person;
  }
}
