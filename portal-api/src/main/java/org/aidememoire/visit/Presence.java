package org.aidememoire.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aidememoire.identity.CurrentReader;

/**
 * Tells {@link Visits} of whoever opens a page, but not of each page: what this node wrote down
 * within the minute need not be asked of the database, which would lock its row and wait for the
 * disk.
 */
@ApplicationScoped
public class Presence {

  /** More than have a session; each takes about 100 bytes. */
  private static final int MOST = 10_000;

  @Inject Visits visits;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  private final Map<UUID, Instant> written = new ConcurrentHashMap<>();

  /** The reader opens a page. */
  public void here() {
    var current = reader.get();
    var person = current.person();
    if (person == null || !current.posted()) {
      return;
    }
    var now = clock.instant();
    var last = written.get(person);
    boolean lately = last != null && !now.isBefore(last) && now.isBefore(last.plus(Visits.FINE));
    if (!lately && visits.here(now)) {
      if (written.size() >= MOST) {
        written.clear();
      }
      written.put(person, now);
    }
  }
}
