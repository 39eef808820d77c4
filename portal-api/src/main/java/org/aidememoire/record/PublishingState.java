package org.aidememoire.record;

import org.aidememoire.sharing.SharingLevel;

/**
 * The usual life cycle: a post writes, its head releases. Says nothing of legal force. A kind with
 * other states brings enums of its own.
 */
public enum PublishingState implements State {
  /** Written at the post and seen by the post alone. */
  DRAFT(Phase.WORKING, SharingLevel.POST),
  /** Handed to the head of post, seen by the ministry. */
  REPORTED(Phase.WAITING, SharingLevel.MINISTRY),
  /** Checked against the source by someone other than the author. */
  VERIFIED(Phase.WAITING, SharingLevel.MINISTRY),
  /** Read by whomever it is shared with. */
  PUBLISHED(Phase.RELEASED, SharingLevel.PUBLIC),
  /** Still read, but a newer record stands in its place. */
  SUPERSEDED(Phase.STALE, SharingLevel.PUBLIC),
  /** Taken back: the ministry keeps it, searches no longer find it. */
  WITHDRAWN(Phase.RETIRED, SharingLevel.MINISTRY);

  public static final Lifecycle LIFECYCLE = Lifecycle.of(values(), PublishingStep.values());

  private final Phase phase;
  private final SharingLevel widest;

  PublishingState(Phase phase, SharingLevel widest) {
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
