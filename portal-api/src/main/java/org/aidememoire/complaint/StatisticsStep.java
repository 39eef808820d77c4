package org.aidememoire.complaint;

import static org.aidememoire.complaint.StatisticsState.DRAFT;
import static org.aidememoire.complaint.StatisticsState.RELEASED;
import static org.aidememoire.complaint.StatisticsState.REPORTED;
import static org.aidememoire.complaint.StatisticsState.WITHDRAWN;

import org.aidememoire.record.Right;
import org.aidememoire.record.Step;
import org.aidememoire.record.Transition;

/** A step in the life of a post's complaint statistics. */
public enum StatisticsStep implements Step {
  REPORT(Right.EDIT, REPORTED, DRAFT),
  RELEASE(Right.HEAD, RELEASED, DRAFT, REPORTED),
  /** The head of post sends it back with a reason. */
  RETURN(Right.HEAD, DRAFT, REPORTED),
  WITHDRAW(Right.HEAD, WITHDRAWN, RELEASED),
  /** What was withdrawn is worked on again, and released again. */
  REDRAFT(Right.EDIT, DRAFT, WITHDRAWN);

  private final Transition transition;

  StatisticsStep(Right right, StatisticsState to, StatisticsState... from) {
    transition = Transition.of(right, to, from);
  }

  @Override
  public Transition transition() {
    return transition;
  }

  @Override
  public boolean needsReason() {
    return this == RETURN;
  }
}
