package org.aidememoire.searchindex.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Query.Near;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.QueryProblem.Kind;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Text as it is typed → clauses over the views that suit its scripts. */
final class TextQueries {

  private static final int MAX_WORDS = 256;

  /** A field that text is looked for in. */
  private record Target(String name, float weight, boolean identifier) {}

  private final List<Target> targets = new ArrayList<>();

  TextQueries(Schema<?> schema) {
    for (Field<?> field : schema.fields()) {
      if (field instanceof Field.Text<?> text) {
        targets.add(new Target(text.name(), text.weight(), false));
      } else if (field instanceof Field.Identifier<?> identifier) {
        targets.add(new Target(identifier.name(), 4, true));
      }
    }
  }

  Query words(String text, Optional<String> field) throws QueryProblem {
    TextViews views = views(text);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Target target : targets(field)) {
      for (Routing.Route route : Routing.of(views)) {
        if (!target.identifier() || route.view() == View.EXACT) {
          for (String term : route.terms()) {
            Query one = new TermQuery(new Term(Names.of(target.name(), route.view()), term));
            any.add(new BoostQuery(one, target.weight() * route.weight()), Occur.SHOULD);
          }
        }
      }
    }
    return any.build();
  }

  Query phrase(String text, Optional<String> field) throws QueryProblem {
    TextViews views = views(text);
    List<Token> tokens = views.tokens(View.EXACT);
    return eachTarget(
        field,
        target -> {
          PhraseQuery.Builder phrase = new PhraseQuery.Builder();
          tokens.forEach(
              token ->
                  phrase.add(
                      new Term(Names.of(target.name(), View.EXACT), token.term()),
                      token.position()));
          return phrase.build();
        });
  }

  Query near(Near near, Optional<String> field) throws QueryProblem {
    List<Token> tokens = new ArrayList<>(views(near.left()).tokens(View.EXACT));
    tokens.addAll(views(near.right()).tokens(View.EXACT));
    return eachTarget(
        field,
        target -> {
          PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(near.distance());
          tokens.forEach(
              token -> phrase.add(new Term(Names.of(target.name(), View.EXACT), token.term())));
          return phrase.build();
        });
  }

  Query prefix(String start, Optional<String> field) throws QueryProblem {
    List<Token> tokens = views(start).tokens(View.FOLDED);
    if (start.strip().length() < 2 || tokens.size() != 1) {
      throw new QueryProblem(Kind.SHORT_PREFIX, start, 0, 0);
    }
    return eachTarget(
        field,
        target ->
            new PrefixQuery(
                new Term(Names.of(target.name(), View.FOLDED), tokens.getFirst().term())));
  }

  private Query eachTarget(Optional<String> field, Function<Target, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Target target : targets(field)) {
      any.add(new BoostQuery(query.apply(target), target.weight()), Occur.SHOULD);
    }
    Query built = any.build();
    return built.equals(new BooleanQuery.Builder().build())
        ? new MatchNoDocsQuery("no words")
        : built;
  }

  private List<Target> targets(Optional<String> field) {
    return field.isEmpty()
        ? targets
        : targets.stream().filter(target -> target.name().equals(field.get())).toList();
  }

  private static TextViews views(String text) throws QueryProblem {
    if (text.length() > 20 * MAX_WORDS) {
      throw new QueryProblem(Kind.TOO_COMPLEX, MAX_WORDS + " words", 0, 0);
    }
    TextViews views = new TextViews(WritingForm.of(text));
    if (views.tokens(View.EXACT).size() > MAX_WORDS) {
      throw new QueryProblem(Kind.TOO_COMPLEX, MAX_WORDS + " words", 0, 0);
    }
    return views;
  }
}
