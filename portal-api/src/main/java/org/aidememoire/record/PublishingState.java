package org.aidememoire.record;

/**
 * The usual life cycle: a post writes, its head releases. Says nothing of legal force. A kind with
 * other states brings enums of its own.
 */
public enum PublishingState implements State {
  /** Written at the post and seen by the post alone. */
  DRAFT(Phase.WORKING),
  /** Handed to the head of post, seen by the ministry. */
  REPORTED(Phase.WAITING),
  /** Checked against the source by someone other than the author. */
  VERIFIED(Phase.WAITING),
  /** Read by whomever it is shared with. */
  PUBLISHED(Phase.RELEASED),
  /** Still read, but a newer record stands in its place. */
  SUPERSEDED(Phase.STALE),
  /** Taken back: the ministry keeps it, searches no longer find it. */
  WITHDRAWN(Phase.RETIRED);

  public static final Lifecycle LIFECYCLE = Lifecycle.of(values(), PublishingStep.values());

  private final Phase phase;

  PublishingState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }
}
