package org.aidememoire.minutes;

import java.util.Objects;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * What the conveners say to a correction.
 *
 * @param reason why it is rejected or countered
 * @param words of a counter-proposal: what is to stand there instead; left out, nothing
 */
public record CorrectionAnswer(
    @Nullable Answer answer, @Nullable String reason, @Nullable String words) {

  /** What becomes of it. */
  public enum Answer {
    ACCEPT,
    REJECT,
    /** Other words for the same place stand beside it. */
    COUNTER
  }

  Answer checked() {
    new FieldProblems().required("answer", answer, "minutes.correction.answer").refuse();
    return Objects.requireNonNull(answer);
  }
}
