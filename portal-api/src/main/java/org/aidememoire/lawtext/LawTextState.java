package org.aidememoire.lawtext;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/** Where a text stands. */
public enum LawTextState implements State {
  DRAFT(Phase.WORKING, SharingLevel.MINISTRY),
  /** Somebody else compared it with its source. */
  CHECKED(Phase.WAITING, SharingLevel.MINISTRY),
  PUBLISHED(Phase.RELEASED, SharingLevel.PUBLIC),
  WITHDRAWN(Phase.RETIRED, SharingLevel.MINISTRY);

  private final Phase phase;
  private final SharingLevel widest;

  LawTextState(Phase phase, SharingLevel widest) {
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
