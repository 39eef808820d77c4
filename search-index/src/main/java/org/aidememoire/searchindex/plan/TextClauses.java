package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** Text as it is typed → clauses over the views that suit its scripts. */
final class TextClauses {

  private static final int MAX_WORDS = 128;
  private static final float IDENTIFIER_WEIGHT = 4;

  /** A field that text is looked for in. */
  private record Target(String name, float weight, boolean identifier) {

    String field(View view) {
      return Names.of(name, identifier ? View.EXACT : view);
    }
  }

  private final List<Target> targets = new ArrayList<>();

  TextClauses(Schema<?> schema) {
    for (Field<?> field : schema.fields()) {
      if (field instanceof Field.Text<?> text) {
        targets.add(new Target(text.name(), text.weight(), false));
      } else if (field instanceof Field.Identifier<?> identifier) {
        targets.add(new Target(identifier.name(), IDENTIFIER_WEIGHT, true));
      }
    }
  }

  /** What must be there decides what matches; all views together decide the order. */
  Clause words(String text, Scope scope) throws QueryProblem {
    TextViews views = views(text);
    Routing routing = new Routing(views, scope.terms());
    List<RequiredTerm> required = routing.required();
    if (required.isEmpty()) {
      return new Clause.MatchNone();
    }
    List<Clause> matching = new ArrayList<>();
    for (RequiredTerm term : required) {
      matching.add(met(term, scope));
    }
    List<Clause> more = new ArrayList<>();
    for (Target target : targets(scope)) {
      if (!target.identifier()) {
        required.forEach(term -> term.narrower().forEach(one -> more.add(weighed(target, one))));
      }
      for (SubfieldQuery query : routing.queries()) {
        if (!target.identifier() || query.view() == View.EXACT) {
          for (String term : query.terms()) {
            Clause one = new Clause.Term(target.field(query.view()), term);
            more.add(new Clause.Boost(one, target.weight() * query.weight()));
          }
        }
      }
    }
    int atLeast = scope.strict() ? routing.atLeast(required.size()) : 1;
    return new Clause.RequiredOptional(new Clause.Any(matching, atLeast), more);
  }

  private Clause met(RequiredTerm term, Scope scope) {
    List<Clause> any = new ArrayList<>();
    for (Target target : targets(scope)) {
      if (target.identifier()) {
        Stream.concat(term.alternatives().stream(), term.narrower().stream())
            .filter(one -> one.view() == View.FOLDED || one.view() == View.EXACT)
            .forEach(one -> any.add(weighed(target, one))); // they have no other view
      } else {
        term.alternatives().forEach(one -> any.add(weighed(target, one)));
      }
    }
    return new Clause.Any(any, 1);
  }

  private static Clause weighed(Target target, Alternative one) {
    Clause phrase = phrase(target, one.view(), one.tokens());
    return one.weight() == 0
        ? new Clause.Boost(new Clause.ConstantScore(phrase), 0)
        : new Clause.Boost(phrase, target.weight() * one.weight());
  }

  /**
   * Latin words by their folded form, or exactly when marks were typed or words of another script;
   * a text with an unspaced script by its characters, however its words were cut.
   */
  Clause phrase(String text, Scope scope) throws QueryProblem {
    TextViews views = views(text);
    View view = Phrases.view(views);
    List<Token> tokens = Phrases.tokens(views, view);
    return tokens.isEmpty()
        ? new Clause.MatchNone()
        : eachTarget(
            scope,
            target ->
                target.identifier()
                    ? phrase(target, View.EXACT, views.words())
                    : phrase(target, view, tokens));
  }

  private static Clause phrase(Target target, View view, List<Token> tokens) {
    Clause.Phrase phrase = phrase(target.field(view), tokens);
    return tokens.size() == 1 ? new Clause.Term(phrase.field(), phrase.terms().getFirst()) : phrase;
  }

  static Clause.Phrase phrase(String field, List<Token> tokens) {
    int first = tokens.getFirst().position();
    return new Clause.Phrase(
        field,
        tokens.stream().map(Token::term).toList(),
        tokens.stream().map(token -> token.position() - first).toList());
  }

  Clause near(Near near, Scope scope) throws QueryProblem {
    TextViews left = views(near.left());
    TextViews right = views(near.right());
    if (left.words().isEmpty() || right.words().isEmpty()) {
      return new Clause.MatchNone();
    }
    boolean exact = Phrases.view(left) != View.FOLDED || Phrases.view(right) != View.FOLDED;
    View view = exact ? View.EXACT : View.FOLDED;
    List<String> before = terms(left, view);
    List<String> after = terms(right, view);
    return eachTarget(
        scope,
        target ->
            target.identifier()
                ? new Clause.MatchNone()
                : new Clause.Near(target.field(view), before, after, near.distance()));
  }

  private static List<String> terms(TextViews views, View view) {
    return Phrases.tokens(views, view).stream().map(Token::term).toList();
  }

  Clause prefix(String start, Scope scope) throws QueryProblem {
    TextViews views = views(start);
    boolean latin = Set.of(Writing.LATIN, Writing.NUMBER).containsAll(views.writings());
    View view = latin ? View.FOLDED : View.EXACT;
    List<Token> tokens = views.tokens(view);
    if (tokens.size() != 1 || tokens.getFirst().term().length() < 2) {
      throw new QueryProblem(Kind.SHORT_PREFIX, start, 0, 0);
    }
    return eachTarget(
        scope, target -> new Clause.Prefix(target.field(view), tokens.getFirst().term()));
  }

  private Clause eachTarget(Scope scope, Function<Target, Clause> clause) {
    List<Clause> any = new ArrayList<>();
    for (Target target : targets(scope)) {
      any.add(new Clause.Boost(clause.apply(target), target.weight()));
    }
    return new Clause.Any(any, 1);
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
