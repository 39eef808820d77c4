package org.aidememoire.practice;

import static org.aidememoire.practice.PracticeState.ARCHIVED;
import static org.aidememoire.practice.PracticeState.CHANGES_REQUESTED;
import static org.aidememoire.practice.PracticeState.DRAFT;
import static org.aidememoire.practice.PracticeState.PUBLISHED;
import static org.aidememoire.practice.PracticeState.REVIEW_DUE;
import static org.aidememoire.practice.PracticeState.SUBMITTED;

import org.aidememoire.record.Right;
import org.aidememoire.record.Step;
import org.aidememoire.record.Transition;

/** A step in the life of a good practice. */
public enum PracticeStep implements Step {
  SUBMIT(Right.EDIT, SUBMITTED, DRAFT, CHANGES_REQUESTED),
  /** A peer asks for changes, by remarks on fields. */
  REQUEST_CHANGES(Right.PEER, CHANGES_REQUESTED, SUBMITTED),
  /** A peer finds it ready to be published. */
  APPROVE(Right.PEER, SUBMITTED, SUBMITTED),
  PUBLISH(Right.RELEASE, PUBLISHED, SUBMITTED, ARCHIVED),
  /** The post looked at it, and it still holds. */
  CONFIRM(Right.EDIT, PUBLISHED, REVIEW_DUE, PUBLISHED),
  /** Its review day has come. */
  BECOME_DUE(Right.CLOCK, REVIEW_DUE, PUBLISHED),
  ARCHIVE(Right.EDIT, ARCHIVED, PUBLISHED, REVIEW_DUE),
  /** It is worked on again. */
  REDRAFT(Right.EDIT, DRAFT, ARCHIVED);

  private final Transition transition;

  PracticeStep(Right right, PracticeState to, PracticeState... from) {
    transition = Transition.of(right, to, from);
  }

  @Override
  public Transition transition() {
    return transition;
  }
}
