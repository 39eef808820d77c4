package org.aidememoire.minutes;

import org.aidememoire.language.TypedText;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation says to the minutes that are out.
 *
 * @param what agreed, objected or reserved
 * @param hash of the text that was shown
 * @param words what is objected to or reserved; where somebody signs for another, by what mandate
 */
public record SignOffDraft(
    @Nullable String delegation,
    @Nullable What what,
    @Nullable String hash,
    @Nullable String words) {

  private static final int LONGEST = 2_000;

  public SignOffDraft {
    delegation = TypedText.written(delegation);
    words = TypedText.written(words);
  }

  /**
   * @param own whether the delegation is the signer's
   */
  void check(boolean own) {
    boolean signs = what != null && what.signs();
    new FieldProblems()
        .required("delegation", delegation, "minutes.delegation.required")
        .when(!signs, "what", "minutes.what.required")
        .when(
            words == null && signs && (!own || what != What.AGREED),
            "words",
            own ? "minutes.words.required" : "minutes.mandate.required")
        .atMost(LONGEST, "words", words, "minutes.words.long")
        .refuse();
  }
}
