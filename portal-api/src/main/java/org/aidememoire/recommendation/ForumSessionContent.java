package org.aidememoire.recommendation;

import java.time.LocalDate;
import java.util.Set;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * One time that a forum met.
 *
 * @param number the seventh session is 7
 * @param host in which country
 * @param place city and house
 */
public record ForumSessionContent(
    @Nullable Integer number,
    @Nullable String host,
    @Nullable String place,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    @Nullable String theme)
    implements Content {

  public ForumSessionContent {
    place = Content.written(place);
    theme = Content.written(theme);
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .when(
            number != null && (number < 1 || number > 1_000),
            "number",
            "recommendation.session-number.range")
        .when(host != null && !countries.contains(host), "host", "field.host.unknown")
        .required("starts", starts, "recommendation.starts.required")
        .when(
            starts != null && ends != null && ends.isBefore(starts),
            "ends",
            "recommendation.ends.before")
        .atMost(500, "place", place, "recommendation.short.long")
        .atMost(500, "theme", theme, "recommendation.short.long");
  }
}
