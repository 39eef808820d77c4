package org.aidememoire.consultation;

/** What became of an agenda item in its session. */
public enum ItemOutcome {
  /** Not said yet. */
  OPEN,
  /** Dealt with: the topic is done. */
  SETTLED,
  /** There was no time for it: the topic goes back to the backlog. */
  NOT_REACHED,
  /** Put off by decision: the topic goes back to the backlog. */
  DEFERRED
}
