package org.aidememoire.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of one part of a practice, and what its post answers.
 *
 * @param field of the practice, by its name
 * @param answer null while it is open
 */
public record PracticeRemark(
    UUID id,
    String field,
    String remark,
    String reviewer,
    Instant made,
    @Nullable String answer,
    @Nullable Instant answered) {

  public boolean open() {
    return answer == null;
  }
}
