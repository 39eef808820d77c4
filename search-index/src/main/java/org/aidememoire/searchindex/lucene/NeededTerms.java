package org.aidememoire.searchindex.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The terms of which an entry must have at least one, or the query cannot match it. */
final class NeededTerms {

  /** Longer terms are rarer: among several such sets the one with the longest shortest term. */
  private static final Comparator<Set<Term>> TELLING =
      Comparator.comparingInt(
          terms -> terms.stream().mapToInt(t -> t.text().length()).min().orElse(Integer.MAX_VALUE));

  private NeededTerms() {}

  /** Empty when nothing can be said, so that the query is to be tried on every entry. */
  static Optional<Set<Term>> of(Query query) {
    return switch (query) {
      case TermQuery term -> Optional.of(Set.of(term.getTerm()));
      case PhraseQuery phrase -> Arrays.stream(phrase.getTerms()).map(Set::of).max(TELLING);
      case BoostQuery boost -> of(boost.getQuery());
      case ConstantScoreQuery constant -> of(constant.getQuery());
      case MatchNoDocsQuery none -> Optional.of(Set.of());
      case BooleanQuery all -> of(all);
      default -> Optional.empty();
    };
  }

  private static Optional<Set<Term>> of(BooleanQuery all) {
    List<Set<Term>> any = new ArrayList<>();
    List<BooleanClause> optional = new ArrayList<>();
    boolean required = false;
    for (BooleanClause clause : all.clauses()) {
      if (clause.isRequired()) {
        required = true;
        of(clause.query()).ifPresent(any::add);
      } else if (clause.occur() == Occur.SHOULD) {
        optional.add(clause);
      }
    }
    int least = Math.max(all.getMinimumNumberShouldMatch(), required ? 0 : 1);
    if (least > 0) {
      optional(optional, least).ifPresent(any::add);
    }
    return any.stream().max(TELLING);
  }

  /**
   * When {@code least} of the clauses must match, at least one of all but {@code least - 1} does:
   * the most telling are kept.
   */
  private static Optional<Set<Term>> optional(List<BooleanClause> clauses, int least) {
    List<Set<Term>> sets = new ArrayList<>();
    int unknown = 0;
    for (BooleanClause clause : clauses) {
      Optional<Set<Term>> terms = of(clause.query());
      terms.ifPresent(sets::add);
      unknown += terms.isPresent() ? 0 : 1;
    }
    int spared = least - 1;
    if (unknown > spared) {
      return Optional.empty();
    }
    sets.sort(TELLING);
    Set<Term> union = new HashSet<>();
    sets.subList(Math.min(spared - unknown, sets.size()), sets.size()).forEach(union::addAll);
    return Optional.of(union);
  }
}
