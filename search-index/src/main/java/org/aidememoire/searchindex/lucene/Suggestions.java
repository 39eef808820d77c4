package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Query.Everything;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.Suggestion;
import org.aidememoire.searchindex.plan.Clause;
import org.aidememoire.searchindex.plan.Completions;
import org.aidememoire.searchindex.plan.Names;
import org.aidememoire.searchindex.plan.Typed;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Completes what is being typed, from words of titles and from titles. Nothing is suggested that
 * does not stand in a title the reader may read, together with the words typed before.
 */
final class Suggestions {

  /** Candidates that are looked at for one keystroke. */
  private static final int TERMS = 200;

  private static final int TITLES = 50;

  private final List<String> titles;

  Suggestions(Schema<?> schema) {
    titles =
        schema.fields().stream()
            .filter(field -> field instanceof Field.Text<?> text && text.title())
            .map(field -> field.name())
            .toList();
  }

  List<Suggestion> of(Readable readable, String text, int limit) throws IOException {
    Optional<Typed> known = Typed.of(text);
    if (known.isEmpty()) {
      return List.of();
    }
    Typed typed = known.get();
    List<Suggestion> all = new ArrayList<>(typed.words(words(readable, typed, limit), limit));
    all.addAll(typed.titles(titles(readable, typed), limit - all.size()));
    return all;
  }

  private Map<String, Integer> words(Readable readable, Typed typed, int limit) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String field : typed.finished() ? List.<String>of() : titles) {
      for (String term : beginning(readable, field, typed.last())) {
        if (counts.size() == Typed.mostWords(limit)) {
          break;
        }
        List<Clause> all = new ArrayList<>(typed.earlier(field));
        all.add(new Clause.Term(Completions.field(field), term));
        int count = readable.count(Queries.of(new Clause.All(List.of(), all, List.of())));
        if (count > 0) {
          counts.merge(Completions.word(term), count, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static List<String> beginning(Readable readable, String field, String start)
      throws IOException {
    Map<String, Integer> terms = new LinkedHashMap<>();
    BytesRef prefix = new BytesRef(start);
    for (LeafReaderContext leaf : readable.searcher().getIndexReader().leaves()) {
      Terms all = leaf.reader().terms(Completions.field(field));
      if (all == null) {
        continue;
      }
      TermsEnum each = all.iterator();
      boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
      for (int i = 0; more && i < TERMS && StringHelper.startsWith(each.term(), prefix); i++) {
        terms.merge(each.term().utf8ToString(), each.docFreq(), Integer::sum);
        more = each.next() != null;
      }
    }
    return terms.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(TERMS / 4)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Typed.Title> titles(Readable readable, Typed typed) throws IOException {
    SearchRequest request = SearchRequest.of(new Everything());
    List<TopRecord> best =
        readable.best(Queries.of(typed.titles(titles)), request, TITLES, Optional.empty());
    List<Typed.Title> begun = new ArrayList<>();
    for (TopRecord top : best) {
      Document document = readable.searcher().storedFields().document(top.doc());
      for (String field : titles) {
        String title = document.get(field);
        if (title != null) {
          begun.add(new Typed.Title(title, document.get(Names.GROUP)));
          break;
        }
      }
    }
    return begun;
  }
}
