package org.aidememoire.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param field the component of the draft that was sent
 * @param code the key of the sentence in the messages, which names the remedy
 * @param place where in the text of the field, null when all of it is meant
 * @param values of the gaps in the sentence
 */
public record FieldProblem(String field, String code, @Nullable Place place, List<String> values) {

  /** From the character {@code start} up to the one before {@code end}, counted from 0. */
  public record Place(int start, int end) {

    /** The text before the place, at it and after it. */
    public List<String> around(String text) {
      int from = Math.clamp(start, 0, text.length());
      int to = Math.clamp(end, from, text.length());
      return List.of(text.substring(0, from), text.substring(from, to), text.substring(to));
    }
  }

  public FieldProblem(String field, String code) {
    this(field, code, null, List.of());
  }

  public FieldProblem(String field, String code, @Nullable Place place) {
    this(field, code, place, List.of());
  }

  public FieldProblem(String field, String code, List<String> values) {
    this(field, code, null, values);
  }

  public String message() {
    return values.isEmpty() ? Messages.text(code) : Messages.text(code).formatted(values.toArray());
  }
}
