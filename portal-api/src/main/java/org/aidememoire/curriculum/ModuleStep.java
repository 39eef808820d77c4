package org.aidememoire.curriculum;

import static org.aidememoire.curriculum.ModuleState.DRAFT;
import static org.aidememoire.curriculum.ModuleState.PUBLISHED;
import static org.aidememoire.curriculum.ModuleState.RETIRED;
import static org.aidememoire.curriculum.ModuleState.REVIEW;

import org.aidememoire.record.Right;
import org.aidememoire.record.Step;
import org.aidememoire.record.Transition;

/** A step in the life of a module. */
public enum ModuleStep implements Step {
  SUBMIT(Right.EDIT, REVIEW, DRAFT),
  /** The reviewer sends it back with a reason. */
  RETURN(Right.EDIT, DRAFT, REVIEW),
  PUBLISH(Right.RELEASE, PUBLISHED, REVIEW, RETIRED),
  RETIRE(Right.EDIT, RETIRED, PUBLISHED);

  private final Transition transition;

  ModuleStep(Right right, ModuleState to, ModuleState... from) {
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
