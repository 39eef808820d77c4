package org.aidememoire.curriculum;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/** Where a module stands. */
public enum ModuleState implements State {
  DRAFT(Phase.WORKING, SharingLevel.POST),
  /** A colleague of the organisation looks at it. */
  REVIEW(Phase.WAITING, SharingLevel.MINISTRY),
  PUBLISHED(Phase.RELEASED, SharingLevel.PUBLIC),
  /** No longer taught: the organisation keeps it. */
  RETIRED(Phase.RETIRED, SharingLevel.MINISTRY);

  private final Phase phase;
  private final SharingLevel widest;

  ModuleState(Phase phase, SharingLevel widest) {
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
