package org.aidememoire.curriculum;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;

/** Where a module stands. */
public enum ModuleState implements State {
  DRAFT(Phase.WORKING),
  /** A colleague of the organisation looks at it. */
  REVIEW(Phase.WAITING),
  PUBLISHED(Phase.RELEASED),
  /** No longer taught: the organisation keeps it. */
  RETIRED(Phase.RETIRED);

  private final Phase phase;

  ModuleState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }
}
