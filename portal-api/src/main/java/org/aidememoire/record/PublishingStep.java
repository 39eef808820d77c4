package org.aidememoire.record;

import static org.aidememoire.record.PublishingState.DRAFT;
import static org.aidememoire.record.PublishingState.PUBLISHED;
import static org.aidememoire.record.PublishingState.REPORTED;
import static org.aidememoire.record.PublishingState.SUPERSEDED;
import static org.aidememoire.record.PublishingState.VERIFIED;
import static org.aidememoire.record.PublishingState.WITHDRAWN;

import java.util.Set;

/** A step on the usual way from draft to readers, and back. */
public enum PublishingStep implements Step {
  REPORT(Right.EDIT, REPORTED, DRAFT),
  VERIFY(Right.OTHER_THAN_AUTHOR, VERIFIED, REPORTED),
  /** The head of post sends it back to be worked on. */
  RETURN(Right.EDIT, DRAFT, REPORTED, VERIFIED),
  PUBLISH(Right.RELEASE, PUBLISHED, DRAFT, REPORTED, VERIFIED, WITHDRAWN),
  SUPERSEDE(Right.EDIT, SUPERSEDED, PUBLISHED),
  WITHDRAW(Right.EDIT, WITHDRAWN, PUBLISHED, SUPERSEDED),
  /** What was withdrawn is worked on again. */
  REDRAFT(Right.EDIT, DRAFT, WITHDRAWN);

  private final Right right;
  private final PublishingState to;
  private final Set<PublishingState> from;

  PublishingStep(Right right, PublishingState to, PublishingState... from) {
    this.right = right;
    this.to = to;
    this.from = Set.of(from);
  }

  @Override
  public Set<PublishingState> from() {
    return from;
  }

  @Override
  public PublishingState to() {
    return to;
  }

  @Override
  public Right right() {
    return right;
  }

  @Override
  public boolean supersedes() {
    return this == SUPERSEDE;
  }

  @Override
  public boolean needsReason() {
    return this == RETURN;
  }
}
