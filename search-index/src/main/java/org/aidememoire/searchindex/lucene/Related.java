package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Query.Everything;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.plan.Marks;
import org.aidememoire.searchindex.plan.Names;
import org.aidememoire.searchindex.plan.TellingWords;
import org.aidememoire.searchindex.plan.TellingWords.Word;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Records that share the telling words of one record. */
final class Related {

  private final Hits hits;
  private final TellingWords words;

  Related(Schema<?> schema, Hits hits) {
    this.hits = hits;
    this.words = new TellingWords(schema);
  }

  List<Hit> to(Readable readable, String group, int limit) throws IOException {
    SearchRequest request = SearchRequest.of(new Everything());
    Query itself = new TermQuery(new Term(Names.GROUP, group));
    List<Integer> entries = readable.entries(itself, TellingWords.ENTRIES);
    if (entries.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder alike = new BooleanQuery.Builder().add(itself, Occur.MUST_NOT);
    Map<Term, Float> telling = telling(readable.searcher(), entries);
    if (telling.isEmpty()) {
      return List.of();
    }
    telling.forEach(
        (term, weight) ->
            alike.add(
                new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), weight), Occur.SHOULD));
    List<TopRecord> found =
        readable.best(
            alike.setMinimumNumberShouldMatch(Math.min(3, telling.size())).build(),
            request,
            limit,
            Optional.empty());
    return hits.of(
        readable.searcher().storedFields(),
        found,
        Optional.of(new Marks(new Everything(), TermList.none())));
  }

  /** The record's words with the highest weight: often here, seldom elsewhere. */
  private Map<Term, Float> telling(IndexSearcher searcher, List<Integer> entries)
      throws IOException {
    Map<Term, Float> weights = new HashMap<>();
    for (int entry : entries) {
      Document document = searcher.storedFields().document(entry);
      for (Word word : words.of(name -> List.of(document.getValues(name)))) {
        weights.merge(new Term(word.field(), word.term()), word.weight(), Float::sum);
      }
    }
    int all = Math.max(1, searcher.getIndexReader().numDocs());
    Map<Term, Float> telling = new HashMap<>();
    for (Map.Entry<Term, Float> word : weights.entrySet()) {
      int df = searcher.getIndexReader().docFreq(word.getKey());
      if (df > 1) {
        double seldom = Math.log(1 + all / (double) df);
        telling.put(word.getKey(), (float) (Math.log(1 + word.getValue()) * seldom));
      }
    }
    Map<Term, Float> best = new HashMap<>();
    telling.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(TellingWords.WORDS)
        .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
    return best;
  }
}
