package org.aidememoire.results;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;

/** Where a release stands. */
public enum ReleaseState implements State {
  /** It is computed anew at each look. */
  DRAFT(Phase.WORKING),
  /** Its table is frozen. */
  RELEASED(Phase.RELEASED),
  /** Its table is frozen, and no longer what the office says. */
  WITHDRAWN(Phase.RETIRED);

  private final Phase phase;

  ReleaseState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }
}
