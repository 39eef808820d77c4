package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.record.Kind;
import org.aidememoire.record.RecordLinks;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;

/** Recommendations, each as far as the current reader may see and do. */
@ApplicationScoped
public class Recommendations extends Records<RecommendationContent> {

  @Inject RecommendationKind kind;

  @Inject RecordLinks links;

  @Override
  public Kind<RecommendationContent> kind() {
    return kind;
  }

  /**
   * Those of that forum that the reader may see, by session and number: the hundred that changed
   * last, in two queries.
   */
  public List<View<RecommendationContent>> ofForum(UUID forum) {
    var keys =
        links.citing(forum).entrySet().stream()
            .filter(citing -> citing.getValue().equals(kind.name()))
            .map(Map.Entry::getKey)
            .toList();
    return named(keys).stream()
        .sorted(
            Comparator.comparing((View<RecommendationContent> r) -> "" + r.content().session())
                .thenComparing(r -> order(r.content().reference()))
                .thenComparing(r -> r.header().title()))
        .toList();
  }

  /** 9 comes before 13. */
  private static String order(String number) {
    return " ".repeat(Math.max(0, 8 - number.length())) + number;
  }
}
