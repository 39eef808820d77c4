package org.aidememoire.searchindex.analysis;

/** The analysed subfields of a text field: one for each way in which the text is cut and spelt. */
public enum Subfield {
  /**
   * Words as dictionaries cut them, every mark kept, case and width folded. Empty for a text in
   * Latin letters without marks: there it would say the same as {@link #FOLDED}.
   */
  EXACT(true),
  /** Latin words without their marks: what people type on a plain keyboard. */
  FOLDED(true),
  /** Neighbouring folded words, and a word with the number beside it ("section 12"). */
  PAIRS(false),
  /** Thai words by the JDK's dictionary, which errs in other places than ICU's. */
  THAI(false),
  /**
   * Three characters in a row, for the scripts that put no space between words; one, for those of
   * East Asia.
   */
  TRIGRAMS(true),
  /** Burmese syllables. */
  SYLLABLES(false),
  /** English and Malay-Indonesian stems, side by side where they differ. */
  STEMS(false);

  private final boolean ordered;

  Subfield(boolean ordered) {
    this.ordered = ordered;
  }

  /** Whether phrases are looked for here, so that the order of terms must be kept. */
  public boolean ordered() {
    return ordered;
  }
}
