package org.aidememoire.consultation;

import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation answers.
 *
 * @param delegation its key
 * @param delegates who comes, by name and function, one a line
 */
public record AttendanceDraft(
    @Nullable String delegation, @Nullable Reply reply, @Nullable String delegates) {

  public AttendanceDraft {
    delegation = Content.written(delegation);
    delegates = Content.written(delegates);
  }
}
