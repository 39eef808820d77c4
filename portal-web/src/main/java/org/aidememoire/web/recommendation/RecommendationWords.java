package org.aidememoire.web.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aidememoire.recommendation.ForumSessionContent;
import org.aidememoire.recommendation.Progress;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;

/** What pages say of recommendations, in words. */
@Named
@RequestScoped
public class RecommendationWords {

  @Inject Messages messages;

  @Inject Dates dates;

  public String addressees(Collection<String> chosen) {
    return chosen.stream()
        .map(term -> messages.word("recommendation.addressee", term))
        .collect(Collectors.joining(", "));
  }

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
    var first = dates.day(Objects.requireNonNull(session.starts()));
    var last = session.ends() == null ? first : dates.day(session.ends());
    return first.equals(last) ? first : messages.of("forumsession.days", first, last);
  }
}
