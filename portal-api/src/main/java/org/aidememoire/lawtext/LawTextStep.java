package org.aidememoire.lawtext;

import static org.aidememoire.lawtext.LawTextState.CHECKED;
import static org.aidememoire.lawtext.LawTextState.DRAFT;
import static org.aidememoire.lawtext.LawTextState.PUBLISHED;
import static org.aidememoire.lawtext.LawTextState.WITHDRAWN;

import java.util.Set;
import org.aidememoire.record.Right;
import org.aidememoire.record.Step;

/** A step in the life of a text. */
public enum LawTextStep implements Step {
  /** Somebody else finds that it says what its source says. */
  CHECK(Right.OTHER_THAN_AUTHOR, CHECKED, DRAFT),
  RETURN(Right.EDIT, DRAFT, CHECKED),
  PUBLISH(Right.RELEASE, PUBLISHED, CHECKED, WITHDRAWN),
  WITHDRAW(Right.EDIT, WITHDRAWN, PUBLISHED),
  /** What was withdrawn is worked on again. */
  REDRAFT(Right.EDIT, DRAFT, WITHDRAWN);

  private final Right right;
  private final LawTextState to;
  private final Set<LawTextState> from;

  LawTextStep(Right right, LawTextState to, LawTextState... from) {
    this.right = right;
    this.to = to;
    this.from = Set.of(from);
  }

  @Override
  public boolean needsReason() {
    return this == RETURN;
  }

  @Override
  public Set<LawTextState> from() {
    return from;
  }

  @Override
  public LawTextState to() {
    return to;
  }

  @Override
  public Right right() {
    return right;
  }
}
