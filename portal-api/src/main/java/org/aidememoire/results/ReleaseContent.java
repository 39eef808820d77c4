package org.aidememoire.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures as it was released.
 *
 * @param starts from which day on, left out: from the first that there is
 * @param ends up to which day, left out: to the last period that is over
 * @param sequence counts the releases of an indicator from 1; set when it is released, whatever is
 *     sent in
 * @param figures the frozen table as CSV with the columns of {@link FigureTable}; set likewise
 */
public record ReleaseContent(
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    @Nullable String note,
    @Nullable Integer sequence,
    @Nullable String figures)
    implements Content {

  public ReleaseContent {
    note = Content.written(note);
  }

  ReleaseContent frozen(@Nullable Integer numbered, @Nullable String table) {
    return new ReleaseContent(starts, ends, note, numbered, table);
  }

  boolean covers(LocalDate first, LocalDate last) {
    return (starts == null || !first.isBefore(starts)) && (ends == null || !last.isAfter(ends));
  }

  /** What was released; nothing before it was. */
  public List<Figure> table() {
    return figures == null ? List.of() : FigureTable.read(figures);
  }

  @Override
  public @Nullable String host() {
    return null;
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .when(
            starts != null && ends != null && ends.isBefore(starts), "ends", "results.ends.before")
        .atMost(2_000, "note", note, "results.note.long");
  }
}
