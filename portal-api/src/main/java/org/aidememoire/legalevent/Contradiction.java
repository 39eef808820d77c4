package org.aidememoire.legalevent;

/** Two events of one instrument that cannot both be right. */
public record Contradiction(Reason reason, Fact first, Fact second) {

  public enum Reason {
    /** Two days on which the same comes into force for the first time. */
    COMMENCES_TWICE,
    /** What has ended is ended again. */
    ENDS_TWICE,
    /** What has ended is amended, corrected or suspended. */
    AFTER_ITS_END,
    /** It ends before it began. */
    ENDS_BEFORE_IT_BEGINS
  }
}
