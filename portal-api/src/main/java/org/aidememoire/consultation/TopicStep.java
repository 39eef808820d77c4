package org.aidememoire.consultation;

import static org.aidememoire.consultation.TopicState.DRAFT;
import static org.aidememoire.consultation.TopicState.PROPOSED;
import static org.aidememoire.consultation.TopicState.WITHDRAWN;

import java.util.Set;
import org.aidememoire.record.Right;
import org.aidememoire.record.Step;

/** A step in the life of a topic. */
public enum TopicStep implements Step {
  PROPOSE(Right.RELEASE, PROPOSED, DRAFT, WITHDRAWN),
  WITHDRAW(Right.EDIT, WITHDRAWN, PROPOSED);

  private final Right right;
  private final TopicState to;
  private final Set<TopicState> from;

  TopicStep(Right right, TopicState to, TopicState... from) {
    this.right = right;
    this.to = to;
    this.from = Set.of(from);
  }

  @Override
  public Set<TopicState> from() {
    return from;
  }

  @Override
  public TopicState to() {
    return to;
  }

  @Override
  public Right right() {
    return right;
  }
}
