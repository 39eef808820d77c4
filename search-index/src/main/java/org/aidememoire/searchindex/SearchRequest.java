package org.aidememoire.searchindex;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to the index, built step by step: {@code SearchRequest.of(query).choose("country",
 * Set.of("TH")).count("country", "kind").page(2, 20)}.
 *
 * @param chosen facet values; values of one field widen, fields narrow each other. A chosen field
 *     does not narrow its own counts, so that the reader sees what else could be chosen.
 * @param counted the fields (keywords, whole numbers) whose values are counted by record
 * @param page counts from 1
 * @param marked whether found words are marked; without it hits come without fragments
 * @param terms whose labels in the query also find their concept's other labels
 * @param limit what is found within this time is answered, see {@link Page#complete}
 */
public record SearchRequest(
    Query query,
    Map<String, Set<String>> chosen,
    List<String> counted,
    Order order,
    int page,
    int size,
    boolean marked,
    TermList terms,
    Duration limit) {

  /** The order of records; equal ones stay in a fixed order. */
  public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST,
    TITLE
  }

  /** The last record that numbered pages reach. */
  public static final int DEEPEST = 1000;

  public SearchRequest {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    chosen.forEach(
        (field, values) -> {
          if (!values.isEmpty()) {
            copy.put(field, Set.copyOf(values));
          }
        });
    chosen = java.util.Collections.unmodifiableMap(copy);
    counted = List.copyOf(counted);
    page = Math.max(1, page);
    size = Math.clamp(size, 1, 100);
  }

  /** The first twenty records, best first, within two seconds. */
  public static SearchRequest of(Query query) {
    return new SearchRequest(
        query,
        Map.of(),
        List.of(),
        Order.RELEVANCE,
        1,
        20,
        true,
        TermList.none(),
        Duration.ofSeconds(2));
  }

  public SearchRequest choose(String field, Set<String> values) {
    Map<String, Set<String>> more = new LinkedHashMap<>(chosen);
    more.put(field, values);
    return new SearchRequest(query, more, counted, order, page, size, marked, terms, limit);
  }

  public SearchRequest count(String... fields) {
    return new SearchRequest(
        query, chosen, List.of(fields), order, page, size, marked, terms, limit);
  }

  public SearchRequest order(Order by) {
    return new SearchRequest(query, chosen, counted, by, page, size, marked, terms, limit);
  }

  public SearchRequest page(int number, int records) {
    return new SearchRequest(query, chosen, counted, order, number, records, marked, terms, limit);
  }

  public SearchRequest unmarked() {
    return new SearchRequest(query, chosen, counted, order, page, size, false, terms, limit);
  }

  public SearchRequest terms(TermList list) {
    return new SearchRequest(query, chosen, counted, order, page, size, marked, list, limit);
  }

  public SearchRequest within(Duration time) {
    return new SearchRequest(query, chosen, counted, order, page, size, marked, terms, time);
  }
}
