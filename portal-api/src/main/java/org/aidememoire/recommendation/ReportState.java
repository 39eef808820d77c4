package org.aidememoire.recommendation;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/** Where a progress report stands. */
public enum ReportState implements State {
  DRAFT(Phase.WORKING, SharingLevel.POST),
  /** An administrator of the ministry looks at it. */
  OFFERED(Phase.WAITING, SharingLevel.MINISTRY),
  ACCEPTED(Phase.RELEASED, SharingLevel.PUBLIC),
  /** No longer what the ministry says. */
  WITHDRAWN(Phase.RETIRED, SharingLevel.MINISTRY);

  private final Phase phase;
  private final SharingLevel widest;

  ReportState(Phase phase, SharingLevel widest) {
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
