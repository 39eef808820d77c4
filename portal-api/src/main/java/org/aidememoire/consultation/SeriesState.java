package org.aidememoire.consultation;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/** Where a series of consultations stands. */
public enum SeriesState implements State {
  /** The post that convenes it prepares it. */
  DRAFT(Phase.WORKING, SharingLevel.POST),
  RUNNING(Phase.RELEASED, SharingLevel.PUBLIC),
  /** It meets no more; what it left is still read. */
  ENDED(Phase.STALE, SharingLevel.PUBLIC);

  private final Phase phase;
  private final SharingLevel widest;

  SeriesState(Phase phase, SharingLevel widest) {
    this.phase = phase;
    this.widest = widest;
  }

  @Override
  public Phase phase() {
    return phase;
  }

  @Override
  public SharingLevel widest() {
    return widest;
  }
}
