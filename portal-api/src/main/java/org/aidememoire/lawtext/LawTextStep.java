package org.aidememoire.lawtext;

import static org.aidememoire.lawtext.LawTextState.CHECKED;
import static org.aidememoire.lawtext.LawTextState.DRAFT;
import static org.aidememoire.lawtext.LawTextState.PUBLISHED;
import static org.aidememoire.lawtext.LawTextState.WITHDRAWN;

import org.aidememoire.record.Right;
import org.aidememoire.record.Step;
import org.aidememoire.record.Transition;

/** A step in the life of a text. */
public enum LawTextStep implements Step {
  /** Somebody else finds that it says what its source says. */
  CHECK(Right.OTHER_THAN_AUTHOR, CHECKED, DRAFT),
  RETURN(Right.EDIT, DRAFT, CHECKED),
  PUBLISH(Right.RELEASE, PUBLISHED, CHECKED, WITHDRAWN),
  WITHDRAW(Right.EDIT, WITHDRAWN, PUBLISHED),
  /** What was withdrawn is worked on again. */
  REDRAFT(Right.EDIT, DRAFT, WITHDRAWN);

  private final Transition transition;

  LawTextStep(Right right, LawTextState to, LawTextState... from) {
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
