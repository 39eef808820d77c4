package org.aidememoire.searchindex.lucene;

import java.util.List;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.plan.Clause;
import org.aidememoire.searchindex.plan.Clauses;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A query's tree → Lucene, by way of the clauses that all engines share. */
final class Queries {

  private final Clauses clauses;

  Queries(Schema<?> schema) {
    this.clauses = new Clauses(schema);
  }

  /**
   * @param strict most words must be there; otherwise one is enough
   */
  Clause clause(Query query, boolean strict, TermList terms) throws QueryProblem {
    return clauses.of(query, strict, terms);
  }

  static org.apache.lucene.search.Query of(Clause clause) {
    return switch (clause) {
      case Clause.Term term -> new TermQuery(new Term(term.field(), term.term()));
      case Clause.OneOf any ->
          new TermInSetQuery(any.field(), any.terms().stream().map(BytesRef::new).toList());
      case Clause.Phrase phrase -> phrase(phrase);
      case Clause.Near near -> near(near);
      case Clause.Prefix prefix -> new PrefixQuery(new Term(prefix.field(), prefix.start()));
      case Clause.Between range -> LongPoint.newRangeQuery(range.field(), range.from(), range.to());
      case Clause.All all -> all(all);
      case Clause.Any any -> any(any);
      case Clause.RequiredOptional both -> requiredOptional(both);
      case Clause.Boost boost -> new BoostQuery(of(boost.clause()), boost.boost());
      case Clause.ConstantScore constant -> new ConstantScoreQuery(of(constant.clause()));
      case Clause.MatchAll all -> new MatchAllDocsQuery();
      case Clause.MatchNone none -> new MatchNoDocsQuery();
    };
  }

  private static org.apache.lucene.search.Query phrase(Clause.Phrase phrase) {
    PhraseQuery.Builder query = new PhraseQuery.Builder();
    for (int i = 0; i < phrase.terms().size(); i++) {
      query.add(new Term(phrase.field(), phrase.terms().get(i)), phrase.places().get(i));
    }
    return query.build();
  }

  private static org.apache.lucene.search.Query near(Clause.Near near) {
    IntervalsSource both =
        Intervals.unordered(
            Intervals.phrase(near.left().toArray(String[]::new)),
            Intervals.phrase(near.right().toArray(String[]::new)));
    return new IntervalQuery(near.field(), Intervals.maxgaps(near.distance(), both));
  }

  private static org.apache.lucene.search.Query all(Clause.All all) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(query, all.scored(), Occur.MUST);
    add(query, all.silent(), Occur.FILTER);
    add(query, all.absent(), Occur.MUST_NOT);
    return query.build();
  }

  private static org.apache.lucene.search.Query any(Clause.Any any) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(query, any.parts(), Occur.SHOULD);
    return query.setMinimumNumberShouldMatch(any.atLeast() == 1 ? 0 : any.atLeast()).build();
  }

  private static org.apache.lucene.search.Query requiredOptional(Clause.RequiredOptional both) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(of(both.required()), Occur.MUST);
    add(query, both.optional(), Occur.SHOULD);
    return query.build();
  }

  private static void add(BooleanQuery.Builder query, List<Clause> clauses, Occur occur) {
    clauses.forEach(clause -> query.add(of(clause), occur));
  }
}
