package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.search.SearchSource;
import org.aidememoire.search.Searchable;
import org.aidememoire.sharing.PublishingState;

/** How a law update looks to the index. */
@ApplicationScoped
@Transactional
class LawUpdateSearch implements SearchSource {

  @PersistenceContext(unitName = "worker")
  EntityManager worker;

  @Override
  public String kind() {
    return LawUpdate.KIND;
  }

  @Override
  public Optional<Searchable> read(UUID record) {
    return Optional.ofNullable(worker.find(LawUpdate.class, record))
        .filter(u -> u.state() != PublishingState.WITHDRAWN)
        .map(LawUpdate::searchable);
  }
}
