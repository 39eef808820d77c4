package org.aidememoire.curriculum;

import static org.aidememoire.curriculum.ModuleState.DRAFT;
import static org.aidememoire.curriculum.ModuleState.PUBLISHED;
import static org.aidememoire.curriculum.ModuleState.RETIRED;
import static org.aidememoire.curriculum.ModuleState.REVIEW;

import java.util.Set;
import org.aidememoire.record.Right;
import org.aidememoire.record.Step;

/** A step in the life of a module. */
public enum ModuleStep implements Step {
  SUBMIT(Right.EDIT, REVIEW, DRAFT),
  /** The reviewer sends it back with a reason. */
  RETURN(Right.EDIT, DRAFT, REVIEW),
  PUBLISH(Right.RELEASE, PUBLISHED, REVIEW, RETIRED),
  RETIRE(Right.EDIT, RETIRED, PUBLISHED);

  private final Right right;
  private final ModuleState to;
  private final Set<ModuleState> from;

  ModuleStep(Right right, ModuleState to, ModuleState... from) {
    this.right = right;
    this.to = to;
    this.from = Set.of(from);
  }

  @Override
  public Set<ModuleState> from() {
    return from;
  }

  @Override
  public ModuleState to() {
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
