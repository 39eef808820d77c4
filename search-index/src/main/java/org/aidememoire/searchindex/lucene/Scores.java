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
      case Clause.Boost boost -> boost.boost() > 0 && alwaysScores(boost.clause());
      case Clause.Any any ->
          any.atLeast() > 0 && any.parts().stream().allMatch(Scores::alwaysScores);
      case Clause.RequiredOptional both -> alwaysScores(both.required());
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
      case Clause.Boost boost -> add(boost.clause(), weight * boost.boost(), met);
      case Clause.Any any -> {
        if (met || any.atLeast() <= 1) {
          any.parts().forEach(part -> add(part, weight, false));
        } else {
          whole(any, weight);
        }
      }
      case Clause.RequiredOptional both -> {
        if (met) {
          add(both.required(), weight, true);
          both.optional().forEach(optional -> add(optional, weight, false));
        } else {
          whole(both, weight);
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
