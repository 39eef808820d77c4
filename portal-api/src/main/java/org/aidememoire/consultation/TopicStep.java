package org.aidememoire.consultation;

import static org.aidememoire.consultation.TopicState.DRAFT;
import static org.aidememoire.consultation.TopicState.PROPOSED;
import static org.aidememoire.consultation.TopicState.WITHDRAWN;

import org.aidememoire.record.Right;
import org.aidememoire.record.Step;
import org.aidememoire.record.Transition;

/** A step in the life of a topic. */
public enum TopicStep implements Step {
  PROPOSE(Right.RELEASE, PROPOSED, DRAFT, WITHDRAWN),
  WITHDRAW(Right.EDIT, WITHDRAWN, PROPOSED);

  private final Transition transition;

  TopicStep(Right right, TopicState to, TopicState... from) {
    transition = Transition.of(right, to, from);
  }

  @Override
  public Transition transition() {
    return transition;
  }
}
