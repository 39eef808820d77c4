package org.aidememoire.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code application/problem+json}, RFC 9457. */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable List<Field> errors,
    @Nullable Integer currentVersion) {

  /**
   * @param place where in the field's text, when it is one place
   */
  public record Field(String field, String message, FieldProblem.@Nullable Place place) {}
}
