package org.aidememoire.searchindex.opensearch;

import java.util.List;
import java.util.Map;
import org.aidememoire.searchindex.plan.Clause;

/** Clauses → the cluster's query language, for entries. */
final class Dsl {

  static final Map<String, ?> NOTHING = Map.of("match_none", Map.of());

  private Dsl() {}

  static Map<String, ?> of(Clause clause) {
    return of(clause, 1);
  }

  private static Map<String, ?> of(Clause clause, float boost) {
    return switch (clause) {
      case Clause.Term term ->
          Map.of("term", column(term.field(), Map.of("value", term.term(), "boost", boost)));
      case Clause.OneOf any ->
          Map.of("terms", Map.of(Columns.of(any.field()), any.terms(), "boost", boost));
      case Clause.Phrase phrase -> phrase(phrase, boost);
      case Clause.Near near -> near(near, boost);
      case Clause.Prefix prefix ->
          Map.of("prefix", column(prefix.field(), Map.of("value", prefix.start(), "boost", boost)));
      case Clause.Between range ->
          Map.of(
              "range",
              column(
                  range.field(), Map.of("gte", range.from(), "lte", range.to(), "boost", boost)));
      case Clause.All all ->
          bool(
              boost,
              Map.of(
                  "must", of(all.scored()),
                  "filter", of(all.silent()),
                  "must_not", of(all.absent())));
      case Clause.Any any ->
          any.parts().isEmpty()
              ? NOTHING
              : bool(
                  boost, Map.of("should", of(any.parts()), "minimum_should_match", any.atLeast()));
      case Clause.RequiredOptional both ->
          bool(boost, Map.of("must", of(both.required()), "should", of(both.optional())));
      case Clause.Boost inner -> of(inner.clause(), boost * inner.boost());
      case Clause.ConstantScore constant ->
          Map.of("constant_score", Map.of("filter", of(constant.clause()), "boost", boost));
      case Clause.MatchAll all -> Map.of("match_all", Map.of("boost", boost));
      case Clause.MatchNone none -> NOTHING;
    };
  }

  private static List<? extends Map<String, ?>> of(List<Clause> clauses) {
    return clauses.stream().map(Dsl::of).toList();
  }

  private static Map<String, ?> bool(float boost, Map<String, ?> clauses) {
    Map<String, Object> bool = new java.util.HashMap<>(clauses);
    bool.put("boost", boost);
    return Map.of("bool", bool);
  }

  private static Map<String, ?> column(String field, Map<String, ?> inside) {
    return Map.of(Columns.of(field), inside);
  }

  private static Map<String, ?> phrase(Clause.Phrase phrase, float boost) {
    String units = Units.of(phrase.terms(), phrase.places());
    return Map.of(
        "match_phrase",
        column(phrase.field(), Map.of("query", units, "analyzer", Layout.PLAIN, "boost", boost)));
  }

  private static Map<String, ?> near(Clause.Near near, float boost) {
    Map<String, ?> both =
        Map.of(
            "ordered",
            false,
            "max_gaps",
            near.distance(),
            "intervals",
            List.of(side(near.left()), side(near.right())));
    return Map.of("intervals", column(near.field(), Map.of("all_of", both, "boost", boost)));
  }

  private static Map<String, ?> side(List<String> terms) {
    return Map.of(
        "match",
        Map.of("query", Units.of(terms), "max_gaps", 0, "ordered", true, "analyzer", Layout.PLAIN));
  }
}
