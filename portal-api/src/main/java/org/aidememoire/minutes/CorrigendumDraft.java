package org.aidememoire.minutes;

import java.util.UUID;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * A row of the agreed record as it should read.
 *
 * @param row its key
 */
public record CorrigendumDraft(@Nullable UUID row, @Nullable String text, @Nullable String reason) {

  public CorrigendumDraft {
    text = TypedText.written(text);
    reason = TypedText.written(reason);
  }

  void check() {
    new FieldProblems()
        .required("row", row, "minutes.corrigendum.row")
        .required("text", text, "minutes.corrigendum.text")
        .atMost(TextDraft.LONGEST, "text", text, "minutes.text.long")
        .required("reason", reason, "minutes.reason.required")
        .atMost(2_000, "reason", reason, "minutes.words.long")
        .refuse();
  }
}
