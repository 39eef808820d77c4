package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.searchindex.Page.FacetValue;

/** Counts of values as they are answered: most first, and what is chosen even when it has none. */
public final class Facets {

  private Facets() {}

  public static Map<String, List<FacetValue>> of(
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
}
