package org.aidememoire.searchindex.opensearch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.plan.Answerable;
import org.aidememoire.searchindex.plan.Clauses;
import org.aidememoire.searchindex.plan.Facets;
import org.aidememoire.searchindex.plan.Marks;
import org.aidememoire.searchindex.plan.Names;

/** Answers searches. The facets that are chosen are counted by a question of their own each. */
final class Answers {

  /** More values of a facet are not counted. */
  private static final int VALUES = 10_000;

  private static final String RECORDS = "records";

  private final Schema<?> schema;
  private final Clauses clauses;
  private final Hits hits;
  private final Optional<String> day;

  Answers(Schema<?> schema, Hits hits) {
    this.schema = schema;
    this.clauses = new Clauses(schema);
    this.hits = hits;
    this.day =
        schema.fields().stream()
            .filter(field -> field instanceof Field.Day)
            .map(field -> field.name())
            .findFirst();
  }

  Page search(Readable readable, SearchRequest request) throws QueryProblem {
    long begin = System.nanoTime();
    Answerable.require(schema, request);
    List<Found> found = found(readable, request, true);
    boolean relaxed = found.getFirst().total() == 0 && complete(found);
    if (relaxed) {
      found = found(readable, request, false);
      relaxed = found.getFirst().total() > 0;
    }
    Optional<Marks> marks =
        request.marked()
            ? Optional.of(new Marks(request.query(), request.terms()))
            : Optional.empty();
    return new Page(
        found.getFirst().total(),
        hits.of(found.getFirst().records(), marks),
        Facets.of(counts(request, found), request.chosen()),
        request.query().toString(),
        marks.map(Marks::also).orElse(List.of()),
        relaxed,
        complete(found),
        Duration.ofNanos(System.nanoTime() - begin));
  }

  private static boolean complete(List<Found> found) {
    return found.stream().allMatch(Found::complete);
  }

  /**
   * First what is shown, then for each facet that is chosen and counted what it does not narrow.
   */
  private List<Found> found(Readable readable, SearchRequest request, boolean strict)
      throws QueryProblem {
    Asked all = Asked.of(clauses.of(request.query(), strict, request.terms()));
    Asked narrowed = all.filtered(chosen(request, ""));
    List<Asked> questions = new ArrayList<>();
    questions.add(
        narrowed
            .records((request.page() - 1) * request.size(), request.size())
            .sorted(sort(readable, narrowed, request))
            .counting(counts(free(request))));
    for (String field : fixed(request)) {
      questions.add(all.filtered(chosen(request, field)).counting(counts(List.of(field))));
    }
    return readable.search(questions);
  }

  private static List<String> free(SearchRequest request) {
    return request.counted().stream()
        .filter(field -> !request.chosen().containsKey(field))
        .toList();
  }

  private static List<String> fixed(SearchRequest request) {
    return request.counted().stream().filter(request.chosen()::containsKey).toList();
  }

  private List<Map<String, ?>> chosen(SearchRequest request, String butNot) {
    List<Map<String, ?>> filters = new ArrayList<>();
    request
        .chosen()
        .forEach(
            (field, values) -> {
              if (!field.equals(butNot)) {
                filters.add(Map.of("terms", Map.of(values(field), List.copyOf(values))));
              }
            });
    return filters;
  }

  /** Where the values of a facet are. */
  private String values(String field) {
    boolean whole = schema.field(field).filter(f -> f instanceof Field.Whole).isPresent();
    return Columns.of(field) + (whole ? "." + Layout.AS_VALUE : "");
  }

  private Map<String, Map<String, ?>> counts(List<String> fields) {
    Map<String, Map<String, ?>> counts = new HashMap<>();
    for (String field : fields) {
      Map<String, ?> terms = Map.of("field", values(field), "size", VALUES);
      Map<String, ?> records = Map.of(RECORDS, Map.of("reverse_nested", Map.of()));
      counts.put(field, Map.of("terms", terms, "aggs", records));
    }
    return counts;
  }

  private static Map<String, Map<String, Integer>> counts(
      SearchRequest request, List<Found> found) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    free(request).forEach(field -> counts.put(field, counts(found.getFirst(), field)));
    List<String> fixed = fixed(request);
    for (int i = 0; i < fixed.size(); i++) {
      counts.put(fixed.get(i), counts(found.get(i + 1), fixed.get(i)));
    }
    return counts;
  }

  private static Map<String, Integer> counts(Found found, String field) {
    Map<String, Integer> counts = new HashMap<>();
    found
        .buckets(field)
        .forEach(
            bucket ->
                counts.put(
                    bucket.getString("key"), bucket.getJsonObject(RECORDS).getInt("doc_count")));
    return counts;
  }

  /** Only entries that are found count for the order too. */
  private List<Map<String, ?>> sort(Readable readable, Asked asked, SearchRequest request) {
    return switch (request.order()) {
      case RELEVANCE -> List.of();
      case NEWEST -> day.map(d -> by(d, "desc", "_last", readable, asked)).orElse(List.of());
      case OLDEST -> day.map(d -> by(d, "asc", "_last", readable, asked)).orElse(List.of());
      case TITLE -> by(Names.TITLE_ORDER, "asc", "_first", readable, asked);
    };
  }

  private static List<Map<String, ?>> by(
      String field, String order, String missing, Readable readable, Asked asked) {
    Map<String, ?> nested = Map.of("path", Columns.ENTRIES, "filter", readable.limited(asked));
    return List.of(
        Map.of(Columns.of(field), Map.of("order", order, "missing", missing, "nested", nested)),
        Map.of("_score", "desc"));
  }
}
