package org.aidememoire.lawtext;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/** Where a text stands. */
public enum LawTextState implements State {
  DRAFT(Phase.WORKING),
  /** Somebody else compared it with its source. */
  CHECKED(Phase.WAITING),
  PUBLISHED(Phase.RELEASED),
  WITHDRAWN(Phase.RETIRED);

  private final Phase phase;

  LawTextState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }

  /** Its ministry reads it from the first word: whoever compares it with the source is of it. */
  @Override
  public SharingLevel widest() {
    return this == DRAFT ? SharingLevel.MINISTRY : State.super.widest();
  }
}
