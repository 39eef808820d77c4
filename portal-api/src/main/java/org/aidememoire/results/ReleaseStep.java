package org.aidememoire.results;

import static org.aidememoire.results.ReleaseState.DRAFT;
import static org.aidememoire.results.ReleaseState.RELEASED;
import static org.aidememoire.results.ReleaseState.WITHDRAWN;

import org.aidememoire.record.Right;
import org.aidememoire.record.Step;
import org.aidememoire.record.Transition;

/** A step in the life of a release. */
public enum ReleaseStep implements Step {
  RELEASE(Right.RELEASE, RELEASED, DRAFT),
  WITHDRAW(Right.EDIT, WITHDRAWN, RELEASED);

  private final Transition transition;

  ReleaseStep(Right right, ReleaseState to, ReleaseState... from) {
    transition = Transition.of(right, to, from);
  }

  @Override
  public Transition transition() {
    return transition;
  }
}
