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
import org.aidememoire.searchindex.Snippet;
import org.aidememoire.searchindex.Snippet.Span;
import org.aidememoire.searchindex.Suggestion;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.aidememoire.searchindex.plan.Completions;
import org.aidememoire.searchindex.plan.Marks;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
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
  private static final int WORDS = 4;
  private static final int LONGEST = 200;

  private final List<String> titles;

  Suggestions(Schema<?> schema) {
    titles =
        schema.fields().stream()
            .filter(field -> field instanceof Field.Text<?> text && text.title())
            .map(field -> field.name())
            .toList();
  }

  List<Suggestion> of(Readable readable, String typed, int limit) throws IOException {
    String form = WritingForm.of(typed.strip());
    if (form.isEmpty() || form.length() > LONGEST) {
      return List.of();
    }
    List<Token> tokens = Completions.tokens(new TextViews(form));
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<Suggestion> all = new ArrayList<>(words(readable, form, tokens, Math.min(WORDS, limit)));
    all.addAll(titles(readable, form, tokens, limit - all.size()));
    return all;
  }

  private List<Suggestion> words(Readable readable, String form, List<Token> tokens, int limit)
      throws IOException {
    Token last = tokens.getLast();
    if (last.end() < form.length()) {
      return List.of(); // the last word is finished
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String field : titles) {
      for (String term : beginning(readable, field, last.term())) {
        if (counts.size() == limit) {
          break;
        }
        BooleanQuery.Builder all = earlier(field, tokens);
        all.add(new TermQuery(new Term(Completions.field(field), term)), Occur.FILTER);
        int count = readable.count(all.build());
        if (count > 0) {
          counts.merge(Completions.word(term), count, Integer::sum);
        }
      }
    }
    String before = form.substring(0, last.start());
    String begun = form.substring(last.start());
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(entry -> new Suggestion(completed(before, begun, entry.getKey()), Optional.empty()))
        .toList();
  }

  /** What is added to the typed text is marked, when the word continues it letter by letter. */
  private static Snippet completed(String before, String begun, String word) {
    return word.startsWith(begun) && word.length() > begun.length()
        ? new Snippet(
            List.of(
                new Span(before + begun, false), new Span(word.substring(begun.length()), true)))
        : Snippet.plain(before + word);
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

  private static BooleanQuery.Builder earlier(String field, List<Token> tokens) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : tokens.subList(0, tokens.size() - 1)) {
      all.add(prefix(field, token.term() + Completions.END), Occur.FILTER);
    }
    return all;
  }

  private List<Suggestion> titles(Readable readable, String form, List<Token> tokens, int limit)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : titles) {
      BooleanQuery.Builder all = earlier(field, tokens);
      boolean finished = tokens.getLast().end() < form.length();
      String last = tokens.getLast().term();
      all.add(prefix(field, finished ? last + Completions.END : last), Occur.MUST);
      any.add(all.build(), Occur.SHOULD);
      any.add(Queries.of(Completions.inside(field, form)), Occur.SHOULD);
    }
    SearchRequest request = SearchRequest.of(new Everything());
    RecordCollector.Found found = readable.records(any.build(), request, TITLES, Optional.empty());
    Marks marks = new Marks(new org.aidememoire.searchindex.Query.Words(form), TermList.none());
    List<Suggestion> suggestions = new ArrayList<>();
    for (Top top : found.tops()) {
      Document document = readable.searcher().storedFields().document(top.doc());
      for (String field : titles) {
        String title = document.get(field);
        if (title != null) {
          suggestions.add(
              new Suggestion(marks.whole(title), Optional.of(document.get(Names.GROUP))));
          break;
        }
      }
    }
    String begin = form.toLowerCase(java.util.Locale.ROOT);
    suggestions.sort(
        Comparator.comparing(
                (Suggestion s) ->
                    !s.text().text().toLowerCase(java.util.Locale.ROOT).startsWith(begin))
            .thenComparing(s -> s.text().text().length())
            .thenComparing(s -> s.text().text()));
    return suggestions.subList(0, Math.min(Math.max(0, limit), suggestions.size()));
  }

  private static Query prefix(String field, String start) {
    return new PrefixQuery(new Term(Completions.field(field), start));
  }
}
