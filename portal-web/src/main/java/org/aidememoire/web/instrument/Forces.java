package org.aidememoire.web.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.aidememoire.instrument.LegalForce;

/** Legal force as pages colour it; the word always stands beside the colour. */
@Named
@ApplicationScoped
public class Forces {

  public String named(String force) {
    return tone(LegalForce.valueOf(force));
  }

  public String tone(LegalForce force) {
    return switch (force) {
      case IN_FORCE -> "good";
      case PARTIALLY_IN_FORCE, SUSPENDED -> "warn";
      case PROPOSED, MADE -> "wait";
      case REPEALED, EXPIRED -> "bad";
    };
  }
}
