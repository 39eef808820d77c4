package org.aidememoire.minutes;

/** What was decided. */
public enum Outcome {
  AGREED,
  NOTED,
  /** Agreed, while a delegation keeps its position. */
  RESERVED,
  DEFERRED
}
