package org.aidememoire.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Several changes that are saved together or not at all. */
@ApplicationScoped
@Transactional
public class Together {

  public void save(Runnable changes) {
    changes.run();
  }
}
