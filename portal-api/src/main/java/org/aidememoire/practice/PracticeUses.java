package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;

/**
 * Reports of other posts on how they used a practice: parts of the practice, each kept by the post
 * that wrote it.
 */
@ApplicationScoped
public class PracticeUses extends Records<PracticeUseContent> {

  @Inject PracticeUseKind kind;

  @Override
  public Kind<PracticeUseContent> kind() {
    return kind;
  }

  /** How many of those reports say what. */
  public static Map<UseOutcome, Long> tally(List<View<PracticeUseContent>> uses) {
    var tally = new EnumMap<UseOutcome, Long>(UseOutcome.class);
    for (var use : uses) {
      var outcome = use.content().outcome();
      if (outcome != null && use.header().phase().released()) {
        tally.merge(outcome, 1L, Long::sum);
      }
    }
    return tally;
  }
}
