package org.aidememoire.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a draft, so that all of it is reported at once. */
public final class FieldProblems {

  private final List<FieldProblem> found = new ArrayList<>();

  public FieldProblems required(String field, @Nullable Object value, String code) {
    return when(value == null || value.equals(""), field, code);
  }

  public FieldProblems atMost(int characters, String field, @Nullable String value, String code) {
    return when(value != null && value.length() > characters, field, code);
  }

  public FieldProblems atMost(int many, String field, Collection<?> values, String code) {
    return when(values.size() > many, field, code);
  }

  public FieldProblems when(boolean wrong, String field, String code) {
    if (wrong) {
      found.add(new FieldProblem(field, code));
    }
    return this;
  }

  public FieldProblems add(FieldProblem problem) {
    found.add(problem);
    return this;
  }

  public void refuse() {
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
  }
}
