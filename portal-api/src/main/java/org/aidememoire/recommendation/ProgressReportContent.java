package org.aidememoire.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * Where a country stands with a recommendation.
 *
 * @param country of the ministry that says it; set when it is begun, whatever is sent in
 * @param asOf the day on which it is so
 * @param done what was done, and what is still missing
 * @param instruments evidence, by key; the following likewise
 */
public record ProgressReportContent(
    @Nullable String country,
    @Nullable Progress progress,
    @Nullable LocalDate asOf,
    @Nullable String done,
    List<UUID> instruments,
    List<UUID> updates,
    List<UUID> practices)
    implements Content {

  private static final int MOST_CITED = 50;

  public ProgressReportContent {
    done = Content.written(done);
    instruments = instruments == null ? List.of() : List.copyOf(instruments);
    updates = updates == null ? List.of() : List.copyOf(updates);
    practices = practices == null ? List.of() : List.copyOf(practices);
  }

  ProgressReportContent of(@Nullable String reporting) {
    return new ProgressReportContent(
        reporting, progress, asOf, done, instruments, updates, practices);
  }

  @Override
  public @Nullable String host() {
    return null;
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("progress", progress, "recommendation.progress.required")
        .required("asOf", asOf, "recommendation.as-of.required")
        .required("done", done, "recommendation.done.required")
        .atMost(20_000, "done", done, "recommendation.text.long")
        .atMost(MOST_CITED, "instruments", instruments, "recommendation.evidence.many")
        .atMost(MOST_CITED, "updates", updates, "recommendation.evidence.many")
        .atMost(MOST_CITED, "practices", practices, "recommendation.evidence.many");
  }
}
