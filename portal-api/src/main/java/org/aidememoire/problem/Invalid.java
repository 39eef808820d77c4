package org.aidememoire.problem;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent cannot be taken; each field says what is wrong and how to mend it. */
public final class Invalid extends PortalException {

  private final List<FieldProblem> fields;

  public Invalid(List<FieldProblem> fields) {
    super(fields.stream().map(FieldProblem::message).collect(Collectors.joining(" ")));
    this.fields = List.copyOf(fields);
  }

  /**
   * @param values of the gaps in the sentence
   */
  public static Invalid field(String field, String code, String... values) {
    return new Invalid(List.of(new FieldProblem(field, code, List.of(values))));
  }

  public List<FieldProblem> fields() {
    return fields;
  }
}
