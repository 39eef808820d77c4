package org.aidememoire.legalevent;

/** Whether something binds on a day. */
public enum Status {
  /** Not made yet. */
  NOT_MADE,
  /** Made, and not yet in force: its day is to come, or none is appointed. */
  MADE,
  PARTIALLY_IN_FORCE,
  IN_FORCE,
  SUSPENDED,
  REPEALED,
  LAPSED
}
