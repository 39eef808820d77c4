package org.aidememoire.consultation;

import static org.aidememoire.consultation.SeriesState.DRAFT;
import static org.aidememoire.consultation.SeriesState.ENDED;
import static org.aidememoire.consultation.SeriesState.RUNNING;

import org.aidememoire.record.Right;
import org.aidememoire.record.Step;
import org.aidememoire.record.Transition;

/** A step in the life of a series of consultations. */
public enum SeriesStep implements Step {
  /** It is shown to its members, and sessions can be proposed. */
  OPEN(Right.RELEASE, RUNNING, DRAFT, ENDED),
  END(Right.EDIT, ENDED, RUNNING);

  private final Transition transition;

  SeriesStep(Right right, SeriesState to, SeriesState... from) {
    transition = Transition.of(right, to, from);
  }

  @Override
  public Transition transition() {
    return transition;
  }
}
