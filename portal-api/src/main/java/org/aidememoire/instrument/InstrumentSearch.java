package org.aidememoire.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.search.SearchSource;
import org.aidememoire.search.Searchable;
import org.aidememoire.sharing.PublishingState;

/** How an instrument looks to the index. */
@ApplicationScoped
@Transactional
class InstrumentSearch implements SearchSource {

  @PersistenceContext(unitName = "worker")
  EntityManager worker;

  @Override
  public String kind() {
    return Instrument.KIND;
  }

  @Override
  public Optional<Searchable> read(UUID record) {
    return Optional.ofNullable(worker.find(Instrument.class, record))
        .filter(i -> i.state() != PublishingState.WITHDRAWN)
        .map(Instrument::searchable);
  }
}
