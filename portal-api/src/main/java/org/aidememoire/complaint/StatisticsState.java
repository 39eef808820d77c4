package org.aidememoire.complaint;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/** Where the statistics of a post for a period stand. */
public enum StatisticsState implements State {
  DRAFT(Phase.WORKING),
  /** The head of post looks at it. */
  REPORTED(Phase.WAITING),
  /** It counts in results. */
  RELEASED(Phase.RELEASED),
  /** It no longer counts. */
  WITHDRAWN(Phase.RETIRED);

  private final Phase phase;

  StatisticsState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }

  /** Small counts stay in the ministry; others have them as far as results can tell them. */
  @Override
  public SharingLevel widest() {
    return phase.released() ? SharingLevel.MINISTRY : State.super.widest();
  }
}
