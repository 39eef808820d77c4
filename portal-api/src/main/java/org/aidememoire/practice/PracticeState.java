package org.aidememoire.practice;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/** Where a good practice stands. */
public enum PracticeState implements State {
  DRAFT(Phase.WORKING),
  /** Waits for a peer of another post, and then for the head of post. */
  SUBMITTED(Phase.WAITING),
  /** A peer asked for changes; the post works on them. */
  CHANGES_REQUESTED(Phase.WORKING),
  PUBLISHED(Phase.RELEASED),
  /** Its review day has come and nobody has looked at it yet. */
  REVIEW_DUE(Phase.STALE),
  /** No longer done, or no longer right: the ministry keeps it. */
  ARCHIVED(Phase.RETIRED);

  private final Phase phase;

  PracticeState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }

  @Override
  public boolean due() {
    return this == CHANGES_REQUESTED || this == REVIEW_DUE;
  }

  /** The ministry that read it in review reads it while the post works on it, too. */
  @Override
  public SharingLevel widest() {
    return this == CHANGES_REQUESTED ? SharingLevel.MINISTRY : State.super.widest();
  }
}
