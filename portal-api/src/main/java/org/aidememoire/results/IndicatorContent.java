package org.aidememoire.results;

import java.util.Objects;
import java.util.Set;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and how.
 *
 * @param definition what counts and what does not
 * @param unit what is counted; of computed figures the source says it, whatever is sent in
 * @param grain for how long a time each figure is; entered figures say it themselves
 */
public record IndicatorContent(
    @Nullable String definition,
    @Nullable Source source,
    @Nullable Unit unit,
    @Nullable Grain grain)
    implements Content {

  public IndicatorContent {
    definition = Content.written(definition);
    unit = source == null ? unit : of(source, unit);
  }

  private static @Nullable Unit of(Source source, @Nullable Unit said) {
    return switch (source) {
      case BY_HAND -> said;
      case PEOPLE_TRAINED -> Unit.PEOPLE;
      case COMPLAINTS -> Unit.COMPLAINTS;
      case INSTRUMENTS -> Unit.INSTRUMENTS;
    };
  }

  Grain lasting() {
    return Objects.requireNonNullElse(grain, Grain.QUARTER);
  }

  boolean tellsOfPeople() {
    return unit == null || unit.tellsOfPeople();
  }

  @Override
  public @Nullable String host() {
    return null;
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("definition", definition, "results.definition.required")
        .required("source", source, "results.source.required")
        .when(source != null && unit == null, "unit", "results.unit.required")
        .when(
            source != null && source != Source.BY_HAND && grain == null,
            "grain",
            "results.grain.required")
        .atMost(20_000, "definition", definition, "results.text.long");
  }
}
