package org.aidememoire.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.aidememoire.sharing.PublishingState;
import org.aidememoire.sharing.SharedRecord;

/** The source of a kind of shared record: as it is now, unless it was withdrawn. */
@Transactional
public abstract class RecordSearch<R extends SharedRecord> implements SearchSource {

  @PersistenceContext(unitName = "worker")
  EntityManager worker;

  private final String kind;
  private final Class<R> type;
  private final Function<R, Searchable> searchable;

  protected RecordSearch(String kind, Class<R> type, Function<R, Searchable> searchable) {
    this.kind = kind;
    this.type = type;
    this.searchable = searchable;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public List<Searchable> read(Collection<UUID> records) {
    return worker
        .createQuery("select r from " + type.getSimpleName() + " r where r.id in :records", type)
        .setParameter("records", records)
        .getResultStream()
        .filter(r -> r.state() != PublishingState.WITHDRAWN)
        .map(searchable)
        .toList();
  }
}
