package org.aidememoire.legalevent;

/** How sure the day is on which an event takes effect. */
public enum Certainty {
  DETERMINED,
  /** The day counts unless another one is appointed before it. */
  FALLBACK,
  /** Nobody has appointed a day yet; what it depends on is named. */
  UNDETERMINED
}
