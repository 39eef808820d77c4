package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.aidememoire.searchindex.plan.EditDistance;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds words near to those that the reader's part of the index does not have. Only words that
 * stand in something readable are offered, and how often is counted there alone.
 */
final class NearWords {

  private static final int SHORTEST = 4;
  private static final int CANDIDATES = 40;

  private record Candidate(String term, int edits, int entries) {}

  private final List<String> fields;

  NearWords(Schema<?> schema) {
    fields =
        schema.fields().stream()
            .filter(field -> field instanceof Field.Text)
            .map(field -> Names.of(field.name(), View.FOLDED))
            .toList();
  }

  Optional<String> corrected(Readable readable, String query) throws IOException {
    String form = WritingForm.of(query);
    if (form.length() > 500) {
      return Optional.empty();
    }
    StringBuilder corrected = new StringBuilder(form);
    List<Token> tokens = new TextViews(form).tokens(View.FOLDED);
    boolean changed = false;
    for (Token token : tokens.reversed()) {
      if (mayBeWrong(token.term()) && readable.count(word(token.term())) == 0) {
        Optional<Candidate> near = nearest(readable, token.term());
        if (near.isPresent()) {
          corrected.replace(token.start(), token.end(), near.get().term());
          changed = true;
        }
      }
    }
    return changed ? Optional.of(corrected.toString()) : Optional.empty();
  }

  /** Numbers and codes are never wrong. */
  private static boolean mayBeWrong(String term) {
    return term.length() >= SHORTEST && term.chars().allMatch(Character::isLetter);
  }

  private Optional<Candidate> nearest(Readable readable, String term) throws IOException {
    List<Candidate> found = new ArrayList<>();
    for (Map.Entry<String, Integer> near : near(readable, term).entrySet()) {
      int entries = readable.count(word(near.getKey()));
      if (entries > 0) {
        found.add(new Candidate(near.getKey(), near.getValue(), entries));
      }
    }
    return found.stream()
        .min(
            Comparator.comparingInt(Candidate::edits)
                .thenComparing(Candidate::entries, Comparator.reverseOrder())
                .thenComparing(Candidate::term));
  }

  private Map<String, Integer> near(Readable readable, String term) throws IOException {
    int edits = term.length() < 6 ? 1 : 2;
    Map<String, Integer> near = new HashMap<>();
    for (LeafReaderContext leaf : readable.searcher().getIndexReader().leaves()) {
      for (String field : fields) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(field, term), edits, 1, true);
          for (int i = 0; i < CANDIDATES && each.next() != null; i++) {
            String other = each.term().utf8ToString();
            if (mayBeWrong(other)) {
              near.put(other, EditDistance.between(term, other));
            }
          }
        }
      }
    }
    return near;
  }

  private Query word(String term) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    fields.forEach(field -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    return any.build();
  }
}
