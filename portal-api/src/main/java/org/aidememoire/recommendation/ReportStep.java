package org.aidememoire.recommendation;

import static org.aidememoire.recommendation.ReportState.ACCEPTED;
import static org.aidememoire.recommendation.ReportState.DRAFT;
import static org.aidememoire.recommendation.ReportState.OFFERED;
import static org.aidememoire.recommendation.ReportState.WITHDRAWN;

import java.util.Set;
import org.aidememoire.record.Right;
import org.aidememoire.record.Step;

/** A step in the life of a progress report. */
public enum ReportStep implements Step {
  OFFER(Right.EDIT, OFFERED, DRAFT),
  ACCEPT(Right.ADMINISTRATOR, ACCEPTED, OFFERED),
  /** The administrator sends it back with a reason. */
  RETURN(Right.ADMINISTRATOR, DRAFT, OFFERED),
  WITHDRAW(Right.EDIT, WITHDRAWN, OFFERED, ACCEPTED),
  /** What was withdrawn is worked on again, and accepted again. */
  REDRAFT(Right.EDIT, DRAFT, WITHDRAWN);

  private final Right right;
  private final ReportState to;
  private final Set<ReportState> from;

  ReportStep(Right right, ReportState to, ReportState... from) {
    this.right = right;
    this.to = to;
    this.from = Set.of(from);
  }

  @Override
  public Set<ReportState> from() {
    return from;
  }

  @Override
  public ReportState to() {
    return to;
  }

  @Override
  public boolean needsReason() {
    return this == RETURN;
  }

  @Override
  public Right right() {
    return right;
  }
}
