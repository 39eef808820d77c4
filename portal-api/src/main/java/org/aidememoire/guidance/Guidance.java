package org.aidememoire.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.persistence.Row;
import org.aidememoire.record.Parts;

/** Which guidance is to be looked at again, as far as the reader may read it and what changed. */
@ApplicationScoped
@Transactional
public class Guidance {

  private static final int MOST = 100;

  /** What was changed on that day or later knows of the change. */
  private static final String STALE =
      """
      select g.record, g.event, e.container, g.since,
             greatest((r.changed at time zone 'UTC')::date, (g.checked at time zone 'UTC')::date)
        from guidance_review g join record r on r.id = g.record join record e on e.id = g.event
       where e.phase = 'RELEASED' and e.takes_effect = g.since and r.phase = 'RELEASED'
         and g.since > (r.changed at time zone 'UTC')::date
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Parts parts;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /** Empty where it need not be looked at. */
  public Optional<StaleGuidance> of(UUID record) {
    return Row.first(
        entities.createNativeQuery(STALE + " and g.record = ?").setParameter(1, record),
        Guidance::stale);
  }

  /** What the reader is to look at, of what the reader may change; the oldest change first. */
  public List<StaleGuidance> mine() {
    return Row.list(
        entities
            .createNativeQuery(
                STALE + " and r.editors && portal_reader() order by g.since, g.record")
            .setMaxResults(MOST),
        Guidance::stale);
  }

  private static StaleGuidance stale(Row row) {
    return new StaleGuidance(
        row.key(0),
        row.key(1),
        row.keyOrNull(2),
        Objects.requireNonNull(row.dayOrNull(3)),
        Objects.requireNonNull(row.dayOrNull(4)));
  }

  /** Whoever may change it finds that it is right all the same. */
  public void stillRight(UUID record) {
    var kept = parts.editable(record);
    int found =
        entities
            .createNativeQuery(
                """
                update guidance_review set event = null, since = null, checked = ?
                 where record = ? and event is not null
                """)
            .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
            .setParameter(2, record)
            .executeUpdate();
    if (found > 0) {
      audit.add(kept.ministry(), "still right", "record " + record, "found right after a change");
    }
  }
}
