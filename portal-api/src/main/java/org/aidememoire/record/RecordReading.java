package org.aidememoire.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Reads records as the worker does, with no regard to readers. Nothing of it may reach a reader
 * that does not pass the one rule elsewhere.
 */
@ApplicationScoped
@Transactional
public class RecordReading {

  @PersistenceContext(unitName = "worker")
  EntityManager worker;

  /** Those of the named ones that are of the kind, not retired and not discarded, in one query. */
  public <C extends Content> List<StoredRecord<C>> read(Kind<C> kind, Collection<UUID> records) {
    return worker
        .createQuery(
            """
            select r from SharedRecord r
             where r.id in :records and r.kind = :kind and r.phase <> :retired
               and r.discarded is null
            """,
            SharedRecord.class)
        .setParameter("records", records)
        .setParameter("kind", kind.name())
        .setParameter("retired", Phase.RETIRED)
        .getResultStream()
        .map(r -> stored(kind, r))
        .toList();
  }

  private static <C extends Content> StoredRecord<C> stored(Kind<C> kind, SharedRecord record) {
    return new StoredRecord<>(
        record.id,
        record.kind,
        record.container,
        record.heading(),
        record.content(kind),
        record.state,
        record.phase,
        record.ministry,
        record.post,
        record.audience,
        record.within,
        record.created,
        record.published);
  }
}
