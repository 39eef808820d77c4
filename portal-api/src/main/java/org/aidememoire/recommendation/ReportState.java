package org.aidememoire.recommendation;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;

/** Where a progress report stands. */
public enum ReportState implements State {
  DRAFT(Phase.WORKING),
  /** An administrator of the ministry looks at it. */
  OFFERED(Phase.WAITING),
  ACCEPTED(Phase.RELEASED),
  /** No longer what the ministry says. */
  WITHDRAWN(Phase.RETIRED);

  private final Phase phase;

  ReportState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }
}
