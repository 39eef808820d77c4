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
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.Writing;
import org.aidememoire.searchindex.analysis.WritingForm;

/** Text as it is typed → clauses over the subfields that suit its scripts. */
final class TextClauses {

  private static final int MAX_WORDS = 128;
  private static final float IDENTIFIER_WEIGHT = 4;

  /** A field that text is looked for in. */
  private record Target(String name, float weight, boolean identifier) {

    String field(Subfield subfield) {
      return Names.of(name, identifier ? Subfield.EXACT : subfield);
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

  /** What must be there decides what matches; all subfields together decide the order. */
  Clause words(String text, Scope scope) throws QueryProblem {
    AnalysedText analysed = analysed(text);
    Routing routing = new Routing(analysed, scope.terms());
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
        if (!target.identifier() || query.subfield() == Subfield.EXACT) {
          for (String term : query.terms()) {
            Clause one = new Clause.Term(target.field(query.subfield()), term);
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
            .filter(one -> one.subfield() == Subfield.FOLDED || one.subfield() == Subfield.EXACT)
            .forEach(one -> any.add(weighed(target, one))); // they have no other subfield
      } else {
        term.alternatives().forEach(one -> any.add(weighed(target, one)));
      }
    }
    return new Clause.Any(any, 1);
  }

  private static Clause weighed(Target target, Alternative one) {
    Clause phrase = phrase(target, one.subfield(), one.tokens());
    return one.weight() == 0
        ? new Clause.Boost(new Clause.ConstantScore(phrase), 0)
        : new Clause.Boost(phrase, target.weight() * one.weight());
  }

  /**
   * Latin words by their folded form, or exactly when marks were typed or words of another script;
   * a text with an unspaced script by its characters, however its words were cut.
   */
  Clause phrase(String text, Scope scope) throws QueryProblem {
    AnalysedText analysed = analysed(text);
    Subfield subfield = Phrases.subfield(analysed);
    List<Token> tokens = Phrases.tokens(analysed, subfield);
    return tokens.isEmpty()
        ? new Clause.MatchNone()
        : eachTarget(
            scope,
            target ->
                target.identifier()
                    ? phrase(target, Subfield.EXACT, analysed.words())
                    : phrase(target, subfield, tokens));
  }

  private static Clause phrase(Target target, Subfield subfield, List<Token> tokens) {
    Clause.Phrase phrase = phrase(target.field(subfield), tokens);
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
    AnalysedText left = analysed(near.left());
    AnalysedText right = analysed(near.right());
    if (left.words().isEmpty() || right.words().isEmpty()) {
      return new Clause.MatchNone();
    }
    boolean exact =
        Phrases.subfield(left) != Subfield.FOLDED || Phrases.subfield(right) != Subfield.FOLDED;
    Subfield subfield = exact ? Subfield.EXACT : Subfield.FOLDED;
    List<String> before = terms(left, subfield);
    List<String> after = terms(right, subfield);
    return eachTarget(
        scope,
        target ->
            target.identifier()
                ? new Clause.MatchNone()
                : new Clause.Near(target.field(subfield), before, after, near.distance()));
  }

  private static List<String> terms(AnalysedText analysed, Subfield subfield) {
    return Phrases.tokens(analysed, subfield).stream().map(Token::term).toList();
  }

  Clause prefix(String start, Scope scope) throws QueryProblem {
    AnalysedText analysed = analysed(start);
    boolean latin = Set.of(Writing.LATIN, Writing.NUMBER).containsAll(analysed.writings());
    Subfield subfield = latin ? Subfield.FOLDED : Subfield.EXACT;
    List<Token> tokens = analysed.tokens(subfield);
    if (tokens.size() != 1 || tokens.getFirst().term().length() < 2) {
      throw new QueryProblem(Kind.SHORT_PREFIX, start, 0, 0);
    }
    return eachTarget(
        scope, target -> new Clause.Prefix(target.field(subfield), tokens.getFirst().term()));
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

  private static AnalysedText analysed(String text) throws QueryProblem {
    if (text.length() > 20 * MAX_WORDS) {
      throw new QueryProblem(Kind.TOO_COMPLEX, MAX_WORDS + " words", 0, 0);
    }
    AnalysedText analysed = new AnalysedText(WritingForm.of(text));
    if (analysed.words().size() > MAX_WORDS) {
      throw new QueryProblem(Kind.TOO_COMPLEX, MAX_WORDS + " words", 0, 0);
    }
    return analysed;
  }
}
