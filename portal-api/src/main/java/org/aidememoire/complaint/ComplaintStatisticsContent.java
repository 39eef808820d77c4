package org.aidememoire.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.language.TypedPeriod;
import org.aidememoire.language.TypedTable;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a post counted in a period. It holds no text that could tell of a case.
 *
 * @param host the country in which the complaints were made
 * @param period a month, a quarter or a year
 * @param counts the table, as CSV with the columns of {@link ComplaintTable}
 */
public record ComplaintStatisticsContent(
    @Nullable String host, @Nullable String period, @Nullable String counts) implements Content {

  static final int LONGEST = 20_000;

  public ComplaintStatisticsContent {
    var said = Content.written(period);
    period = said == null ? null : TypedPeriod.read(said).map(TypedPeriod::text).orElse(said);
    counts = kept(Content.written(counts));
  }

  /** In one form where it can be read; else as it was typed, so that it can be mended. */
  private static @Nullable String kept(@Nullable String typed) {
    if (typed == null || typed.length() > LONGEST) {
      return typed;
    }
    var table = ComplaintTable.read(typed);
    return table.mistakes().isEmpty() ? ComplaintTable.write(table.rows()) : typed;
  }

  public Optional<TypedPeriod> covers() {
    return TypedPeriod.read(Objects.requireNonNullElse(period, ""));
  }

  public List<ComplaintRow> rows() {
    return counts == null ? List.of() : ComplaintTable.read(counts).rows();
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .when(!countries.contains("" + host), "host", "field.host.unknown")
        .required("period", period, "complaint.period.required")
        .when(period != null && covers().isEmpty(), "period", "complaint.period.unread")
        .required("counts", counts, "complaint.counts.required")
        .atMost(LONGEST, "counts", counts, "complaint.counts.long");
    if (counts != null && counts.length() <= LONGEST) {
      checkTable(problems, ComplaintTable.read(counts));
    }
  }

  private static void checkTable(FieldProblems problems, ComplaintTable table) {
    if (!table.mistakes().isEmpty()) {
      problems.add(TypedTable.problem("counts", table.mistakes()));
    } else {
      problems.when(table.rows().isEmpty(), "counts", "complaint.counts.empty");
    }
  }
}
