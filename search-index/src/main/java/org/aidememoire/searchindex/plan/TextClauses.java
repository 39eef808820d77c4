package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.List;
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
    List<Routing.Need> needs = routing.needs();
    if (needs.isEmpty()) {
      return new Clause.Nothing();
    }
    List<Clause> matching = new ArrayList<>();
    for (Routing.Need need : needs) {
      matching.add(met(need, scope));
    }
    List<Clause> more = new ArrayList<>();
    for (Target target : targets(scope)) {
      if (!target.identifier()) {
        needs.forEach(need -> need.narrower().forEach(way -> more.add(weighed(target, way))));
      }
      for (Routing.Route route : routing.routes()) {
        if (!target.identifier() || route.view() == View.EXACT) {
          for (String term : route.terms()) {
            Clause one = new Clause.Term(target.field(route.view()), term);
            more.add(new Clause.Weighted(one, target.weight() * route.weight()));
          }
        }
      }
    }
    int atLeast = scope.strict() ? routing.atLeast(needs.size()) : 1;
    return new Clause.Better(new Clause.Any(matching, atLeast), more);
  }

  private Clause met(Routing.Need need, Scope scope) {
    List<Clause> any = new ArrayList<>();
    for (Target target : targets(scope)) {
      if (target.identifier()) {
        Stream.concat(need.ways().stream(), need.narrower().stream())
            .filter(way -> way.view() == View.FOLDED || way.view() == View.EXACT)
            .forEach(way -> any.add(weighed(target, way))); // they have no other view
      } else {
        need.ways().forEach(way -> any.add(weighed(target, way)));
      }
    }
    return new Clause.Any(any, 1);
  }

  private static Clause weighed(Target target, Routing.Way way) {
    Clause row = phrase(target, way.view(), way.tokens());
    return way.weight() == 0
        ? new Clause.Weighted(new Clause.Flat(row), 0)
        : new Clause.Weighted(row, target.weight() * way.weight());
  }

  /**
   * Latin words by their folded form, or exactly when marks were typed; a text with an unspaced
   * script by its characters, however its words were cut.
   */
  Clause phrase(String text, Scope scope) throws QueryProblem {
    TextViews views = views(text);
    View view = Routing.phraseView(views);
    List<Token> tokens = Routing.phraseTokens(views, view);
    return tokens.isEmpty()
        ? new Clause.Nothing()
        : eachTarget(
            scope,
            target ->
                target.identifier()
                    ? phrase(target, View.EXACT, views.words())
                    : phrase(target, view, tokens));
  }

  private static Clause phrase(Target target, View view, List<Token> tokens) {
    Clause.Row row = row(target.field(view), tokens);
    return tokens.size() == 1 ? new Clause.Term(row.field(), row.terms().getFirst()) : row;
  }

  static Clause.Row row(String field, List<Token> tokens) {
    int first = tokens.getFirst().position();
    return new Clause.Row(
        field,
        tokens.stream().map(Token::term).toList(),
        tokens.stream().map(token -> token.position() - first).toList());
  }

  Clause near(Near near, Scope scope) throws QueryProblem {
    TextViews left = views(near.left());
    TextViews right = views(near.right());
    if (left.words().isEmpty() || right.words().isEmpty()) {
      return new Clause.Nothing();
    }
    boolean exact =
        Routing.phraseView(left) != View.FOLDED || Routing.phraseView(right) != View.FOLDED;
    View view = exact ? View.EXACT : View.FOLDED;
    List<String> before = terms(left, view);
    List<String> after = terms(right, view);
    return eachTarget(
        scope,
        target ->
            target.identifier()
                ? new Clause.Nothing()
                : new Clause.Near(target.field(view), before, after, near.distance()));
  }

  private static List<String> terms(TextViews views, View view) {
    return Routing.phraseTokens(views, view).stream().map(Token::term).toList();
  }

  Clause prefix(String start, Scope scope) throws QueryProblem {
    TextViews views = views(start);
    View view = views.writings().stream().anyMatch(Writing::unspaced) ? View.EXACT : View.FOLDED;
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
      any.add(new Clause.Weighted(clause.apply(target), target.weight()));
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
