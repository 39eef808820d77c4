package org.aidememoire.record;

import static org.aidememoire.record.PublishingState.DRAFT;
import static org.aidememoire.record.PublishingState.PUBLISHED;
import static org.aidememoire.record.PublishingState.REPORTED;
import static org.aidememoire.record.PublishingState.SUPERSEDED;
import static org.aidememoire.record.PublishingState.VERIFIED;
import static org.aidememoire.record.PublishingState.WITHDRAWN;

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

  private final Transition transition;

  PublishingStep(Right right, PublishingState to, PublishingState... from) {
    transition = Transition.of(right, to, from);
  }

  @Override
  public Transition transition() {
    return transition;
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
