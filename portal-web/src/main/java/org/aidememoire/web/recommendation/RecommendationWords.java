package org.aidememoire.web.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.recommendation.ForumSessionContent;
import org.aidememoire.recommendation.Progress;
import org.aidememoire.web.words.Dates;

/** What pages say of recommendations, in words. */
@Named
@RequestScoped
public class RecommendationWords {

  @Inject Dates dates;

  /** The tone of a colour; the word always stands beside it. */
  public String tone(Progress progress) {
    return switch (progress) {
      case ACHIEVED -> "good";
      case IN_PROGRESS -> "warn";
      case NOT_STARTED -> "bad";
      case NOT_APPLICABLE -> "soft";
    };
  }

  /** From the first day to the last. */
  public String days(ForumSessionContent session) {
    var first = Objects.requireNonNull(session.starts());
    return dates.days(first, Objects.requireNonNullElse(session.ends(), first));
  }
}
