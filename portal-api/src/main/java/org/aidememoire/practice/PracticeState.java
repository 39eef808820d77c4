package org.aidememoire.practice;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/** Where a good practice stands. */
public enum PracticeState implements State {
  DRAFT(Phase.WORKING, SharingLevel.POST),
  /** Waits for a peer of another post, and then for the head of post. */
  SUBMITTED(Phase.WAITING, SharingLevel.MINISTRY),
  /** A peer asked for changes; the post works on them. */
  CHANGES_REQUESTED(Phase.WORKING, SharingLevel.MINISTRY),
  PUBLISHED(Phase.RELEASED, SharingLevel.PUBLIC),
  /** Its review day has come and nobody has looked at it yet. */
  REVIEW_DUE(Phase.STALE, SharingLevel.PUBLIC),
  /** No longer done, or no longer right: the ministry keeps it. */
  ARCHIVED(Phase.RETIRED, SharingLevel.MINISTRY);

  private final Phase phase;
  private final SharingLevel widest;

  PracticeState(Phase phase, SharingLevel widest) {
    this.phase = phase;
    this.widest = widest;
  }

  @Override
  public Phase phase() {
    return phase;
  }

  @Override
  public boolean due() {
    return this == CHANGES_REQUESTED || this == REVIEW_DUE;
  }

  @Override
  public SharingLevel widest() {
    return widest;
  }
}
