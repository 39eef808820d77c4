package org.aidememoire.consultation;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;

/** Where a series of consultations stands. */
public enum SeriesState implements State {
  /** The post that convenes it prepares it. */
  DRAFT(Phase.WORKING),
  RUNNING(Phase.RELEASED),
  /** It meets no more; what it left is still read. */
  ENDED(Phase.STALE);

  private final Phase phase;

  SeriesState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }
}
