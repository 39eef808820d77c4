package org.aidememoire.searchindex.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Query.Everything;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.plan.Clause;
import org.aidememoire.searchindex.plan.Marks;
import org.aidememoire.searchindex.plan.Names;

/** Records that share the telling words of one record, which the cluster picks. */
final class Related {

  private static final int ENTRIES = 3;
  private static final int CHARACTERS = 4000;
  private static final int WORDS = 25;

  private final Hits hits;
  private final List<Field.Text<?>> texts;

  Related(Schema<?> schema, Hits hits) {
    this.hits = hits;
    this.texts =
        schema.fields().stream()
            .filter(Field.Text.class::isInstance)
            .<Field.Text<?>>map(field -> (Field.Text<?>) field)
            .toList();
  }

  List<Hit> to(Readable readable, String group, int limit) {
    try {
      Clause itself = new Clause.Term(Names.GROUP, group);
      Found found = readable.search(Asked.of(itself).records(0, 1).entries(ENTRIES));
      return found.records().isEmpty()
          ? List.of()
          : alike(readable, itself, found.records().getFirst(), limit);
    } catch (QueryProblem tooMuch) {
      return List.of();
    }
  }

  private List<Hit> alike(Readable readable, Clause itself, Found.Record record, int limit)
      throws QueryProblem {
    List<Map<String, ?>> alike = new ArrayList<>();
    for (Field.Text<?> text : texts) {
      for (View view : List.of(View.EXACT, View.FOLDED)) {
        List<String> words = words(record, text.name(), view);
        if (!words.isEmpty()) {
          alike.add(like(Names.of(text.name(), view), words, text.weight()));
        }
      }
    }
    if (alike.isEmpty()) {
      return List.of();
    }
    Map<String, ?> others =
        Map.of(
            "bool",
            Map.of(
                "should", alike, "minimum_should_match", 1, "must_not", List.of(Dsl.of(itself))));
    Found found = readable.search(Asked.of(others).records(0, limit));
    return hits.of(found.records(), Optional.of(new Marks(new Everything(), TermList.none())));
  }

  /** Of each value its words are in one view: the exact one when it has any there. */
  private static List<String> words(Found.Record record, String field, View wanted) {
    List<String> words = new ArrayList<>();
    for (Map<String, List<String>> entry : record.entries()) {
      for (String value : entry.getOrDefault(field, List.of())) {
        TextViews views = new TextViews(value.substring(0, Math.min(CHARACTERS, value.length())));
        View view = views.tokens(View.EXACT).isEmpty() ? View.FOLDED : View.EXACT;
        if (view == wanted) {
          views.tokens(view).stream()
              .map(Token::term)
              .filter(term -> term.length() > 2 && !TextViews.isStopWord(term))
              .forEach(words::add);
        }
      }
    }
    return words;
  }

  private static Map<String, ?> like(String field, List<String> words, float weight) {
    return Map.of(
        "more_like_this",
        Map.of(
            "fields",
            List.of(Columns.of(field)),
            "like",
            List.of(Units.of(words)),
            "analyzer",
            Layout.PLAIN,
            "min_term_freq",
            1,
            "min_doc_freq",
            2,
            "max_query_terms",
            WORDS,
            "minimum_should_match",
            "2<3",
            "boost_terms",
            weight));
  }
}
