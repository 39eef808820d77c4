package org.aidememoire.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.aidememoire.language.TypedPeriod;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody read elsewhere.
 *
 * @param starts the first day that it is for
 * @param ends the last one
 * @param womenPercent as the source says it, say {@code 44.5}; left out where it says nothing
 * @param source the paper or page that says it
 */
public record MeasurementContent(
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    @Nullable Long value,
    @Nullable String womenPercent,
    @Nullable String source)
    implements Content {

  static final long MOST = 1_000_000_000_000L;

  public MeasurementContent {
    var said = Content.written(womenPercent);
    womenPercent = said == null ? null : said.replace(',', '.').replaceAll("\\s*%$", "");
    source = Content.written(source);
  }

  @Override
  public @Nullable String host() {
    return null;
  }

  TypedPeriod period() {
    return TypedPeriod.between(Objects.requireNonNull(starts), Objects.requireNonNull(ends));
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("starts", starts, "results.starts.required")
        .required("ends", ends, "results.ends.required")
        .when(
            starts != null && ends != null && ends.isBefore(starts), "ends", "results.ends.before")
        .required("value", value, "results.value.required")
        .when(value != null && (value < 0 || value > MOST), "value", "results.value.range")
        .when(womenPercent != null && !percent(womenPercent), "womenPercent", "results.percent")
        .required("source", source, "results.paper.required")
        .atMost(500, "source", source, "results.short.long");
  }

  private static boolean percent(String said) {
    return said.matches("[0-9]{1,3}([.][0-9])?")
        && new BigDecimal(said).compareTo(BigDecimal.valueOf(100)) <= 0;
  }
}
