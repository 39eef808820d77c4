package org.aidememoire.minutes;

import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * A row as a delegation wants it; the words that differ become corrections.
 *
 * @param base the revision that was shown
 */
public record CorrectionDraft(
    @Nullable String delegation,
    @Nullable Integer base,
    @Nullable String text,
    @Nullable String reason) {

  public CorrectionDraft {
    delegation = TypedText.written(delegation);
    reason = TypedText.written(reason);
  }

  void check() {
    new FieldProblems()
        .required("delegation", delegation, "minutes.delegation.required")
        .required("base", base, "minutes.base.required")
        .when(text == null, "text", "minutes.text.required")
        .atMost(TextDraft.LONGEST, "text", text, "minutes.text.long")
        .required("reason", reason, "minutes.reason.required")
        .atMost(2_000, "reason", reason, "minutes.words.long")
        .refuse();
  }
}
