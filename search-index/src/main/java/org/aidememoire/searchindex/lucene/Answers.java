package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.Page.FacetValue;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.QueryProblem.Kind;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.Suggestion;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Answers questions on one snapshot of the index. Every way to it goes through {@link Access}. */
final class Answers {

  private final Schema<?> schema;
  private final Queries queries;
  private final Hits hits;
  private final Optional<String> day;

  Answers(Schema<?> schema) {
    this.schema = schema;
    this.queries = new Queries(schema);
    this.hits = new Hits(schema);
    this.day =
        schema.fields().stream()
            .filter(field -> field instanceof Field.Day)
            .map(field -> field.name())
            .findFirst();
  }

  Page search(IndexSearcher shared, ReaderTokens reader, SearchRequest request)
      throws QueryProblem, IOException {
    long begin = System.nanoTime();
    requireFacets(request);
    int lastPage = SearchRequest.DEEPEST / request.size();
    if (request.page() > lastPage) {
      throw new QueryProblem(Kind.TOO_DEEP, Integer.toString(lastPage), 0, 0);
    }
    int from = (request.page() - 1) * request.size();
    Query query = Access.limit(reader, queries.of(request.query()));
    IndexSearcher searcher = limited(shared, begin, request.limit());
    RecordCollector collector = new RecordCollector(request, from + request.size(), day);
    searcher.search(query, new OneCollector<>(collector));
    RecordCollector.Found found = collector.found();
    StoredFields stored = searcher.storedFields();
    List<Top> shown =
        found.tops().subList(Math.min(from, found.tops().size()), found.tops().size());
    return new Page(
        found.total(),
        hits.of(stored, shown, new Marks(request.query())),
        facets(found.counts(), request.chosen()),
        request.query().toString(),
        !searcher.timedOut(),
        Duration.ofNanos(System.nanoTime() - begin));
  }

  private void requireFacets(SearchRequest request) throws QueryProblem {
    List<String> asked = new ArrayList<>(request.counted());
    asked.addAll(request.chosen().keySet());
    for (String name : asked) {
      Optional<? extends Field<?>> field = schema.field(name);
      if (field.isEmpty()
          || !(field.get() instanceof Field.Keyword || field.get() instanceof Field.Whole)) {
        throw new QueryProblem(Kind.UNKNOWN_FIELD, name, 0, 0);
      }
    }
  }

  /** A searcher of its own for each question, because the limit belongs to the searcher. */
  private static IndexSearcher limited(IndexSearcher shared, long begin, Duration limit) {
    IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
    long end = begin + limit.toNanos();
    searcher.setTimeout(() -> System.nanoTime() - end > 0);
    return searcher;
  }

  private static Map<String, List<FacetValue>> facets(
      Map<String, Map<String, Integer>> counts, Map<String, Set<String>> chosen) {
    Map<String, List<FacetValue>> facets = new HashMap<>();
    counts.forEach(
        (field, values) -> {
          Set<String> picked = chosen.getOrDefault(field, Set.of());
          picked.forEach(value -> values.putIfAbsent(value, 0));
          List<FacetValue> list = new ArrayList<>();
          values.forEach(
              (value, records) -> list.add(new FacetValue(value, records, picked.contains(value))));
          list.sort(
              Comparator.comparingLong(FacetValue::records)
                  .reversed()
                  .thenComparing(FacetValue::value));
          facets.put(field, List.copyOf(list));
        });
    return facets;
  }

  List<Suggestion> suggest(IndexSearcher searcher, ReaderTokens reader, String typed, int limit)
      throws IOException {
    return List.of();
  }

  Optional<String> didYouMean(IndexSearcher searcher, ReaderTokens reader, String query)
      throws IOException {
    return Optional.empty();
  }

  List<Hit> related(IndexSearcher searcher, ReaderTokens reader, String group, int limit)
      throws IOException {
    return List.of();
  }
}
