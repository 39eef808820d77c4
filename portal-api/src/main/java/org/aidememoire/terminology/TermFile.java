package org.aidememoire.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.language.TypedText;

/**
 * What a CSV or TBX file says. It speaks only of the columns that it has: {@code topic}, {@code
 * source}, {@code note} and languages. What it does not speak of stays as it is.
 *
 * @param passedOver languages in it that the list has no place for
 */
record TermFile(
    Set<String> columns,
    List<Said> concepts,
    SortedSet<String> passedOver,
    List<FileProblem> problems) {

  static final int MOST_BYTES = 2 * 1024 * 1024;
  static final int MOST_CONCEPTS = 5000;

  /** Problems beyond these are not told. */
  private static final int MOST_PROBLEMS = 50;

  /** A concept as the file has it; the values by column, labels separated by bars. */
  record Said(long line, String id, Map<String, String> values) {

    Said {
      id = TypedText.clean(id);
      values = new HashMap<>(values);
      values.replaceAll((column, value) -> TypedText.clean(value));
    }
  }

  static TermFile refused(FileProblem problem) {
    return new TermFile(Set.of(), List.of(), new TreeSet<>(), List.of(problem));
  }

  /** With what is wrong about the file as a whole. */
  TermFile checked() {
    var found = new ArrayList<>(problems);
    var lines = new HashMap<String, Long>();
    for (var said : concepts) {
      if (lines.putIfAbsent(said.id, said.line) != null) {
        found.add(FileProblem.of(said.line, said.id, "field.terms.twice"));
      }
    }
    if (concepts.size() > MOST_CONCEPTS) {
      found.add(FileProblem.of(1, "", "field.terms.large"));
    }
    if (concepts.isEmpty() && found.isEmpty()) {
      found.add(FileProblem.of(1, "", "field.terms.empty"));
    }
    return new TermFile(
        columns, concepts, passedOver, found.stream().limit(MOST_PROBLEMS).toList());
  }
}
