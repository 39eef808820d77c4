package org.aidememoire.searchindex.lucene;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.searchindex.plan.Clause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What orders entries of which it is known that they match: the same scores as those of the whole
 * clause, as one flat sum; asked {@linkplain ConcurrentSearcher#among among} these entries only. Of
 * such a sum Lucene leaves out, block by block, what cannot be among the best.
 */
final class Scores {

  private final List<Query> parts = new ArrayList<>();

  private Scores() {}

  static Query of(Clause clause) {
    Scores scores = new Scores();
    scores.add(clause, 1, true);
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    scores.parts.forEach(part -> sum.add(part, Occur.SHOULD));
    if (!alwaysScores(clause)) {
      // what matches by nothing that scores is found all the same
      sum.add(new BoostQuery(new ConstantScoreQuery(new MatchAllDocsQuery()), 0), Occur.SHOULD);
    }
    return sum.build();
  }

  /** Whether every match has a score of its own, above 0. */
  private static boolean alwaysScores(Clause clause) {
    return switch (clause) {
      case Clause.Weighted weighted -> weighted.weight() > 0 && alwaysScores(weighted.clause());
      case Clause.Any any ->
          any.atLeast() > 0 && any.parts().stream().allMatch(Scores::alwaysScores);
      case Clause.Better better -> alwaysScores(better.needed());
      case Clause.All all -> all.scored().stream().anyMatch(Scores::alwaysScores);
      default -> true;
    };
  }

  /**
   * @param met whether every entry in question is known to meet the clause; of one that it may not
   *     meet, only what counts by itself can be taken apart
   */
  private void add(Clause clause, float weight, boolean met) {
    switch (clause) {
      case Clause.Weighted weighted -> add(weighted.clause(), weight * weighted.weight(), met);
      case Clause.Any any -> {
        if (met || any.atLeast() <= 1) {
          any.parts().forEach(part -> add(part, weight, false));
        } else {
          whole(any, weight);
        }
      }
      case Clause.Better better -> {
        if (met) {
          add(better.needed(), weight, true);
          better.more().forEach(more -> add(more, weight, false));
        } else {
          whole(better, weight);
        }
      }
      case Clause.All all -> {
        if (met) {
          all.scored().forEach(part -> add(part, weight, true));
        } else {
          whole(all, weight);
        }
      }
      default -> whole(clause, weight);
    }
  }

  private void whole(Clause clause, float weight) {
    if (weight > 0) {
      parts.add(new BoostQuery(Queries.of(clause), weight));
    }
  }
}
