package org.aidememoire.consultation;

import static org.aidememoire.consultation.SessionState.ADOPTED;
import static org.aidememoire.consultation.SessionState.AGENDA_CIRCULATED;
import static org.aidememoire.consultation.SessionState.CANCELLED;
import static org.aidememoire.consultation.SessionState.CLOSED;
import static org.aidememoire.consultation.SessionState.HELD;
import static org.aidememoire.consultation.SessionState.MINUTES_IN_DRAFT;
import static org.aidememoire.consultation.SessionState.PROPOSED;
import static org.aidememoire.consultation.SessionState.SCHEDULED;
import static org.aidememoire.consultation.SessionState.UNDER_CORRECTION;

import org.aidememoire.record.Right;
import org.aidememoire.record.Step;
import org.aidememoire.record.Transition;

/** A step in the life of a session. */
public enum SessionStep implements Step {
  /** Day, time and place are agreed. */
  SCHEDULE(Right.EDIT, SCHEDULED, PROPOSED),
  CIRCULATE_AGENDA(Right.EDIT, AGENDA_CIRCULATED, SCHEDULED),
  HOLD(Right.EDIT, HELD, AGENDA_CIRCULATED),
  DRAFT_MINUTES(Right.EDIT, MINUTES_IN_DRAFT, HELD),
  /** The minutes go to the delegations, with a deadline. */
  CIRCULATE_MINUTES(Right.EDIT, UNDER_CORRECTION, MINUTES_IN_DRAFT),
  /** What was corrected needs to be circulated again. */
  REVISE_MINUTES(Right.EDIT, MINUTES_IN_DRAFT, UNDER_CORRECTION),
  /** The deadline has passed, or the last delegation has signed. */
  ADOPT(Right.CLOCK, ADOPTED, UNDER_CORRECTION),
  CLOSE(Right.EDIT, CLOSED, ADOPTED),
  CANCEL(Right.EDIT, CANCELLED, PROPOSED, SCHEDULED, AGENDA_CIRCULATED);

  private final Transition transition;

  SessionStep(Right right, SessionState to, SessionState... from) {
    transition = Transition.of(right, to, from);
  }

  @Override
  public Transition transition() {
    return transition;
  }

  /** It is taken from whoever planned to come, though it can still be read. */
  @Override
  public boolean retires() {
    return this == CANCEL;
  }
}
