package org.aidememoire.recommendation;

import static org.aidememoire.recommendation.ReportState.ACCEPTED;
import static org.aidememoire.recommendation.ReportState.DRAFT;
import static org.aidememoire.recommendation.ReportState.OFFERED;
import static org.aidememoire.recommendation.ReportState.WITHDRAWN;

import org.aidememoire.record.Right;
import org.aidememoire.record.Step;
import org.aidememoire.record.Transition;

/** A step in the life of a progress report. */
public enum ReportStep implements Step {
  OFFER(Right.EDIT, OFFERED, DRAFT),
  ACCEPT(Right.ADMINISTRATOR, ACCEPTED, OFFERED),
  /** The administrator sends it back with a reason. */
  RETURN(Right.ADMINISTRATOR, DRAFT, OFFERED),
  WITHDRAW(Right.EDIT, WITHDRAWN, OFFERED, ACCEPTED),
  /** What was withdrawn is worked on again, and accepted again. */
  REDRAFT(Right.EDIT, DRAFT, WITHDRAWN);

  private final Transition transition;

  ReportStep(Right right, ReportState to, ReportState... from) {
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
