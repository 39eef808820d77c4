package org.aidememoire.curriculum;

/** What a material is for; whom it is shared with is a question of its own. */
public enum MaterialUse {
  HANDOUT,
  EXERCISE,
  /** What one side of a role play knows and the others must not. */
  ROLE_BRIEF,
  TRAINER_NOTES;

  /** Whether participants, or some of them, must not see it. */
  public boolean confidential() {
    return this == ROLE_BRIEF || this == TRAINER_NOTES;
  }
}
