package org.aidememoire.searchindex.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Query.Everything;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.plan.Clause;
import org.aidememoire.searchindex.plan.Marks;
import org.aidememoire.searchindex.plan.Names;
import org.aidememoire.searchindex.plan.TellingWords;
import org.aidememoire.searchindex.plan.TellingWords.Word;

/** Records that share the telling words of one record, which the cluster picks. */
final class Related {

  private final Hits hits;
  private final TellingWords words;

  Related(Schema<?> schema, Hits hits) {
    this.hits = hits;
    this.words = new TellingWords(schema);
  }

  List<Hit> to(Readable readable, String group, int limit) {
    try {
      Clause itself = new Clause.Term(Names.GROUP, group);
      Found found = readable.search(Asked.of(itself).records(0, 1).entries(TellingWords.ENTRIES));
      return found.records().isEmpty()
          ? List.of()
          : alike(readable, itself, found.records().getFirst(), limit);
    } catch (QueryProblem tooMuch) {
      return List.of();
    }
  }

  private List<Hit> alike(Readable readable, Clause itself, Found.Record record, int limit)
      throws QueryProblem {
    List<Map<String, ?>> alike =
        record.entries().stream()
            .flatMap(entry -> words.of(name -> entry.getOrDefault(name, List.of())).stream())
            .collect(Collectors.groupingBy(Word::field))
            .values()
            .stream()
            .<Map<String, ?>>map(Related::like)
            .toList();
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

  private static Map<String, ?> like(List<Word> ofOneField) {
    Word first = ofOneField.getFirst();
    return Map.of(
        "more_like_this",
        Map.of(
            "fields",
            List.of(Columns.of(first.field())),
            "like",
            List.of(Units.of(ofOneField.stream().map(Word::term).toList())),
            "analyzer",
            Layout.PLAIN,
            "min_term_freq",
            1,
            "min_doc_freq",
            2,
            "max_query_terms",
            TellingWords.WORDS,
            "minimum_should_match",
            "2<3",
            "boost_terms",
            first.weight()));
  }
}
