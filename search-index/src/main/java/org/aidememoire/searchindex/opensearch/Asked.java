package org.aidememoire.searchindex.opensearch;

import java.util.List;
import java.util.Map;
import org.aidememoire.searchindex.plan.Clause;

/**
 * What is looked for among the entries that a reader may read.
 *
 * @param filters in the cluster's language, on entries
 * @param entries how many entries of each record are given back, best first
 * @param sort by record, empty for the best first
 * @param counts by name, what is counted over the entries that match
 */
record Asked(
    Map<String, ?> query,
    List<Map<String, ?>> filters,
    int from,
    int size,
    int entries,
    List<Map<String, ?>> sort,
    Map<String, Map<String, ?>> counts) {

  static Asked of(Clause clause) {
    return new Asked(Dsl.of(clause), List.of(), 0, 0, 1, List.of(), Map.of());
  }

  static Asked of(Map<String, ?> query) {
    return new Asked(query, List.of(), 0, 0, 1, List.of(), Map.of());
  }

  Asked filtered(List<Map<String, ?>> by) {
    return new Asked(query, by, from, size, entries, sort, counts);
  }

  Asked records(int first, int most) {
    return new Asked(query, filters, first, most, entries, sort, counts);
  }

  Asked entries(int most) {
    return new Asked(query, filters, from, size, most, sort, counts);
  }

  Asked sorted(List<Map<String, ?>> by) {
    return new Asked(query, filters, from, size, entries, by, counts);
  }

  Asked counting(Map<String, Map<String, ?>> what) {
    return new Asked(query, filters, from, size, entries, sort, what);
  }
}
