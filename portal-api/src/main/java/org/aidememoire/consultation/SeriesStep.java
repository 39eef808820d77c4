package org.aidememoire.consultation;

import static org.aidememoire.consultation.SeriesState.DRAFT;
import static org.aidememoire.consultation.SeriesState.ENDED;
import static org.aidememoire.consultation.SeriesState.RUNNING;

import java.util.Set;
import org.aidememoire.record.Right;
import org.aidememoire.record.Step;

/** A step in the life of a series of consultations. */
public enum SeriesStep implements Step {
  /** It is shown to its members, and sessions can be proposed. */
  OPEN(Right.RELEASE, RUNNING, DRAFT, ENDED),
  END(Right.EDIT, ENDED, RUNNING);

  private final Right right;
  private final SeriesState to;
  private final Set<SeriesState> from;

  SeriesStep(Right right, SeriesState to, SeriesState... from) {
    this.right = right;
    this.to = to;
    this.from = Set.of(from);
  }

  @Override
  public Set<SeriesState> from() {
    return from;
  }

  @Override
  public SeriesState to() {
    return to;
  }

  @Override
  public Right right() {
    return right;
  }
}
