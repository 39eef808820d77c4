package org.aidememoire.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** What {@link DiscardedDrafts} does, as a reader who sees them. */
@ApplicationScoped
@Transactional
class Discarding {

  /** How long one can be taken back. */
  static final Duration KEPT = Duration.ofDays(30);

  /** More of them are not shown; the oldest go within 30 days. */
  private static final int MOST = 200;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject RecordKeeping keeping;

  @Inject Kinds kinds;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  DiscardedDraft discard(UUID id, int version) {
    var record = RecordKeeping.at(version, live(entities.find(SharedRecord.class, id)));
    if (hasReleasedParts(id)) {
      throw new Conflict("conflict.discard", version);
    }
    record.discard(reader.get(), clock.instant());
    keeping.saved(record, "discard", "");
    return draft(record);
  }

  /** They would go with it. */
  private boolean hasReleasedParts(UUID id) {
    return Row.only(
            entities
                .createNativeQuery(
                    "select exists (select 1 from record where container = ? and published is not null)")
                .setParameter(1, id))
        .truth(0);
  }

  private static SharedRecord live(@Nullable SharedRecord record) {
    if (record == null || record.discarded != null) {
      throw new NotFound();
    }
    return record;
  }

  DiscardedDraft takeBack(UUID id) {
    var record = entities.find(SharedRecord.class, id);
    if (record == null || record.discarded == null) {
      throw new NotFound();
    }
    var before = draft(record);
    record.takeBack();
    keeping.share(kinds.kind(record.kind), record, record.sharing());
    keeping.saved(record, "restore", "");
    return before;
  }

  List<DiscardedDraft> all() {
    return entities
        .createQuery(
            """
            select r from SharedRecord r
             where r.discarded is not null order by r.discarded desc, r.id
            """,
            SharedRecord.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Discarding::draft)
        .toList();
  }

  private static DiscardedDraft draft(SharedRecord record) {
    var since = Objects.requireNonNull(record.discarded);
    return new DiscardedDraft(
        record.id, record.kind, record.title, record.language, since, since.plus(KEPT));
  }
}
