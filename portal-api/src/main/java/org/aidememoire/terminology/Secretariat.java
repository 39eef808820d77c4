package org.aidememoire.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Denied;

/** Who alone changes the list. */
@ApplicationScoped
class Secretariat {

  @Inject CurrentReader reader;

  /** Whether the current reader belongs to it. */
  boolean reads() {
    return reader.get().has(Role.SECRETARIAT);
  }

  void require() {
    if (!reads()) {
      throw new Denied("denied.secretariat");
    }
  }
}
