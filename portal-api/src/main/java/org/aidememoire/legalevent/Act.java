package org.aidememoire.legalevent;

/** What an event does to the instrument that it acts on. */
public enum Act {
  COMMENCES,
  AMENDS,
  /** Repeals it, or replaces it by the acting one. */
  REPEALS,
  SUSPENDS,
  /** Corrects its wording without changing what it means. */
  CORRECTS,
  /** It ends by itself, as it said that it would. */
  LAPSES,
  RATIFIES;

  boolean ends() {
    return this == REPEALS || this == LAPSES;
  }

  /** Whether the wording is another one after it. */
  public boolean changesWording() {
    return this == AMENDS || this == CORRECTS;
  }

  /** Whether it decides if the instrument is in force. */
  boolean decides() {
    return ends() || this == COMMENCES || this == SUSPENDS;
  }
}
