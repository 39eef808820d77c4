package org.aidememoire.searchindex.analysis;

/** The ways in which a text is seen; each becomes a field of its own. */
public enum View {
  /** Words as dictionaries cut them, every mark kept, case and width folded. */
  EXACT,
  /** Latin words without their marks: what people type on a plain keyboard. */
  FOLDED,
  /** Neighbouring folded words, and a word with the number beside it ("section 12"). */
  PAIRS,
  /** Thai words by the JDK's dictionary, which errs in other places than ICU's. */
  THAI,
  /** Three characters in a row, for the scripts that put no space between words. */
  TRIGRAMS,
  /** Burmese syllables. */
  SYLLABLES,
  /** English stems. */
  ENGLISH,
  /** Malay and Indonesian stems. */
  MALAY
}
