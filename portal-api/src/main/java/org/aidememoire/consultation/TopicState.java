package org.aidememoire.consultation;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;

/** Where a topic stands; what became of it is told by its agenda items. */
public enum TopicState implements State {
  /** The post prepares it. */
  DRAFT(Phase.WORKING),
  /** In the series' backlog or on an agenda, read by the series. */
  PROPOSED(Phase.RELEASED),
  /** Taken back before it came up. */
  WITHDRAWN(Phase.RETIRED);

  private final Phase phase;

  TopicState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }
}
