package org.aidememoire.practice;

import java.time.LocalDate;
import java.util.Set;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * How another post used a practice.
 *
 * @param host where
 * @param note what was done and how it went
 * @param usedOn the day on which that is said
 */
public record PracticeUseContent(
    @Nullable UseOutcome outcome,
    @Nullable String host,
    @Nullable String note,
    @Nullable LocalDate usedOn)
    implements Content {

  public PracticeUseContent {
    note = Content.written(note);
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("outcome", outcome, "practice.outcome.required")
        .when(!countries.contains("" + host), "host", "field.host.unknown")
        .required("note", note, "practice.note.required")
        .atMost(5_000, "note", note, "practice.note.long");
  }
}
