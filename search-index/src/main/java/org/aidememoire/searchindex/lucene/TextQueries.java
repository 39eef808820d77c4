package org.aidememoire.searchindex.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Query.Near;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.QueryProblem.Kind;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.analysis.Writing;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Text as it is typed → clauses over the views that suit its scripts. */
final class TextQueries {

  private static final int MAX_WORDS = 128;
  private static final float IDENTIFIER_WEIGHT = 4;

  /** A field that text is looked for in. */
  private record Target(String name, float weight, boolean identifier) {

    Term term(View view, String term) {
      return new Term(Names.of(name, identifier ? View.EXACT : view), term);
    }
  }

  private final List<Target> targets = new ArrayList<>();

  TextQueries(Schema<?> schema) {
    for (Field<?> field : schema.fields()) {
      if (field instanceof Field.Text<?> text) {
        targets.add(new Target(text.name(), text.weight(), false));
      } else if (field instanceof Field.Identifier<?> identifier) {
        targets.add(new Target(identifier.name(), IDENTIFIER_WEIGHT, true));
      }
    }
  }

  /** What must be there decides what matches; all views together decide the order. */
  Query words(String text, Scope scope) throws QueryProblem {
    TextViews views = views(text);
    Routing routing = new Routing(views, scope.terms());
    List<Routing.Need> needs = routing.needs();
    if (needs.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder matching = new BooleanQuery.Builder();
    for (Routing.Need need : needs) {
      matching.add(met(need, scope), Occur.SHOULD);
    }
    matching.setMinimumNumberShouldMatch(scope.strict() ? routing.atLeast(needs.size()) : 1);
    query.add(matching.build(), Occur.MUST);
    for (Target target : targets(scope)) {
      for (Routing.Route route : routing.routes()) {
        if (!target.identifier() || route.view() == View.EXACT) {
          for (String term : route.terms()) {
            Query one = new TermQuery(target.term(route.view(), term));
            query.add(new BoostQuery(one, target.weight() * route.weight()), Occur.SHOULD);
          }
        }
      }
    }
    return query.build();
  }

  private Query met(Routing.Need need, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Target target : targets(scope)) {
      for (Routing.Way way : need.ways()) {
        if (target.identifier() && way.view() != View.FOLDED && way.view() != View.EXACT) {
          continue; // identifiers are not stemmed
        }
        Query row = phrase(target, way.view(), way.tokens());
        any.add(
            way.weight() == 0
                ? new BoostQuery(new ConstantScoreQuery(row), 0)
                : new BoostQuery(row, target.weight() * way.weight()),
            Occur.SHOULD);
      }
    }
    return any.build();
  }

  /**
   * Latin words by their folded form, or exactly when marks were typed; a text with an unspaced
   * script by its characters, however its words were cut.
   */
  Query phrase(String text, Scope scope) throws QueryProblem {
    TextViews views = views(text);
    View view = Routing.phraseView(views);
    List<Token> tokens = Routing.phraseTokens(views, view);
    return tokens.isEmpty()
        ? new MatchNoDocsQuery("no words")
        : eachTarget(
            scope,
            target ->
                target.identifier()
                    ? phrase(target, View.EXACT, views.words())
                    : phrase(target, view, tokens));
  }

  private static Query phrase(Target target, View view, List<Token> tokens) {
    if (tokens.size() == 1) {
      return new TermQuery(target.term(view, tokens.getFirst().term()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int first = tokens.getFirst().position();
    tokens.forEach(token -> phrase.add(target.term(view, token.term()), token.position() - first));
    return phrase.build();
  }

  Query near(Near near, Scope scope) throws QueryProblem {
    TextViews left = views(near.left());
    TextViews right = views(near.right());
    if (left.words().isEmpty() || right.words().isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    boolean exact =
        Routing.phraseView(left) != View.FOLDED || Routing.phraseView(right) != View.FOLDED;
    View view = exact ? View.EXACT : View.FOLDED;
    IntervalsSource both =
        Intervals.maxgaps(near.distance(), Intervals.unordered(row(left, view), row(right, view)));
    return eachTarget(
        scope,
        target ->
            target.identifier()
                ? new MatchNoDocsQuery("identifiers have no words near")
                : new IntervalQuery(Names.of(target.name(), view), both));
  }

  private static IntervalsSource row(TextViews views, View view) {
    String[] terms =
        Routing.phraseTokens(views, view).stream().map(Token::term).toArray(String[]::new);
    return Intervals.phrase(terms);
  }

  Query prefix(String start, Scope scope) throws QueryProblem {
    TextViews views = views(start);
    View view = views.writings().stream().anyMatch(Writing::unspaced) ? View.EXACT : View.FOLDED;
    List<Token> tokens = views.tokens(view);
    if (tokens.size() != 1 || tokens.getFirst().term().length() < 2) {
      throw new QueryProblem(Kind.SHORT_PREFIX, start, 0, 0);
    }
    return eachTarget(
        scope, target -> new PrefixQuery(target.term(view, tokens.getFirst().term())));
  }

  private Query eachTarget(Scope scope, Function<Target, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Target target : targets(scope)) {
      any.add(new BoostQuery(query.apply(target), target.weight()), Occur.SHOULD);
    }
    return any.build();
  }

  private List<Target> targets(Scope scope) {
    return scope.field().isEmpty()
        ? targets
        : targets.stream().filter(target -> target.name().equals(scope.field().get())).toList();
  }

  private static TextViews views(String text) throws QueryProblem {
    if (text.length() > 20 * MAX_WORDS) {
      throw new QueryProblem(Kind.TOO_COMPLEX, MAX_WORDS + " words", 0, 0);
    }
    TextViews views = new TextViews(WritingForm.of(text));
    if (views.words().size() > MAX_WORDS) {
      throw new QueryProblem(Kind.TOO_COMPLEX, MAX_WORDS + " words", 0, 0);
    }
    return views;
  }
}
