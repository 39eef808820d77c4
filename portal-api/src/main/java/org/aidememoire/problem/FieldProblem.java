package org.aidememoire.problem;

/**
 * What is wrong with one field.
 *
 * @param field the component of the draft that was sent
 * @param code the key of the sentence in the messages, which names the remedy
 */
public record FieldProblem(String field, String code) {

  public String message() {
    return Messages.text(code);
  }
}
