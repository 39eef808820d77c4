package org.aidememoire.consultation;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/** Where a topic stands; what became of it is told by its agenda items. */
public enum TopicState implements State {
  /** The post prepares it. */
  DRAFT(Phase.WORKING, SharingLevel.POST),
  /** In the series' backlog or on an agenda, read by the series. */
  PROPOSED(Phase.RELEASED, SharingLevel.PUBLIC),
  /** Taken back before it came up. */
  WITHDRAWN(Phase.RETIRED, SharingLevel.MINISTRY);

  private final Phase phase;
  private final SharingLevel widest;

  TopicState(Phase phase, SharingLevel widest) {
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
