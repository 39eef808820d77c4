package org.aidememoire.recommendation;

import java.util.Set;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * A forum that meets again and again and recommends.
 *
 * @param organiser who holds it
 */
public record ForumContent(@Nullable String purpose, @Nullable String organiser)
    implements Content {

  public ForumContent {
    purpose = Content.written(purpose);
    organiser = Content.written(organiser);
  }

  @Override
  public @Nullable String host() {
    return null;
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("purpose", purpose, "recommendation.purpose.required")
        .atMost(20_000, "purpose", purpose, "recommendation.text.long")
        .atMost(500, "organiser", organiser, "recommendation.short.long");
  }
}
