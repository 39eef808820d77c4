package org.aidememoire.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a post writes of a good practice.
 *
 * @param host where it is done
 * @param results with the evidence that supports them
 * @param women how many women it reached
 * @param men how many men it reached
 * @param cost in money or working time
 * @param replicability what another post needs to do the same
 * @param gender what it means for women and for men
 * @param standards ILO standards that it rests on, one a line
 * @param instruments cited instruments by key
 * @param reviewOn the day on which the post looks at it again
 * @param reviewed whether a peer found it ready; set by the review, whatever is sent in
 */
public record PracticeContent(
    @Nullable String host,
    @Nullable String problem,
    @Nullable String method,
    @Nullable String results,
    @Nullable Integer women,
    @Nullable Integer men,
    @Nullable String cost,
    @Nullable String replicability,
    @Nullable String lessons,
    @Nullable String gender,
    SortedSet<String> functions,
    SortedSet<String> tasks,
    SortedSet<String> violations,
    @Nullable String standards,
    List<UUID> instruments,
    @Nullable LocalDate reviewOn,
    boolean reviewed)
    implements Content {

  private static final int LONG = 20_000;

  public PracticeContent {
    problem = Content.written(problem);
    method = Content.written(method);
    results = Content.written(results);
    cost = Content.written(cost);
    replicability = Content.written(replicability);
    lessons = Content.written(lessons);
    gender = Content.written(gender);
    standards = Content.written(standards);
    functions = sorted(functions);
    tasks = sorted(tasks);
    violations = sorted(violations);
    instruments = instruments == null ? List.of() : List.copyOf(instruments);
  }

  private static SortedSet<String> sorted(@Nullable Collection<String> terms) {
    return terms == null
        ? Collections.emptySortedSet()
        : Collections.unmodifiableSortedSet(new TreeSet<>(terms));
  }

  PracticeContent with(@Nullable LocalDate nextReview, boolean foundReady) {
    return new PracticeContent(
        host,
        problem,
        method,
        results,
        women,
        men,
        cost,
        replicability,
        lessons,
        gender,
        functions,
        tasks,
        violations,
        standards,
        instruments,
        nextReview,
        foundReady);
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .when(!countries.contains("" + host), "host", "field.host.unknown")
        .required("problem", problem, "practice.problem.required")
        .required("method", method, "practice.method.required")
        .required("results", results, "practice.results.required")
        .when(wrong(women), "women", "practice.count.range")
        .when(wrong(men), "men", "practice.count.range")
        .when(
            !PracticeTerms.FUNCTIONS.containsAll(functions), "functions", "practice.terms.unknown")
        .when(!PracticeTerms.TASKS.containsAll(tasks), "tasks", "practice.terms.unknown")
        .when(
            !PracticeTerms.VIOLATIONS.containsAll(violations),
            "violations",
            "practice.terms.unknown");
    texts().forEach((field, text) -> problems.atMost(LONG, field, text, "practice.text.long"));
  }

  private static boolean wrong(@Nullable Integer people) {
    return people != null && (people < 0 || people > 10_000_000);
  }

  private Map<String, String> texts() {
    var texts = new TreeMap<String, String>();
    texts.put("problem", Objects.requireNonNullElse(problem, ""));
    texts.put("method", Objects.requireNonNullElse(method, ""));
    texts.put("results", Objects.requireNonNullElse(results, ""));
    texts.put("cost", Objects.requireNonNullElse(cost, ""));
    texts.put("replicability", Objects.requireNonNullElse(replicability, ""));
    texts.put("lessons", Objects.requireNonNullElse(lessons, ""));
    texts.put("gender", Objects.requireNonNullElse(gender, ""));
    texts.put("standards", Objects.requireNonNullElse(standards, ""));
    return texts;
  }

  /** All that can be found by words. */
  String text() {
    return String.join("\n", texts().values());
  }
}
