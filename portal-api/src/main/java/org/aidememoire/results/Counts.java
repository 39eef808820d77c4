package org.aidememoire.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * A table of counts with all its totals: over each dimension, over each pair of them, over all.
 *
 * @param dimensions the categories of each, in order; closed lists, so that no category shows by
 *     its presence alone that somebody was counted
 * @param cells all of them by their category in each dimension, {@link #TOTAL} where it is a sum
 *     over the dimension
 */
public record Counts(List<List<String>> dimensions, SequencedMap<List<String>, Long> cells) {

  /** The category that sums the others, as SDMX calls it. */
  public static final String TOTAL = "_T";

  /**
   * @param counted where nothing is counted, there is nobody
   */
  public static Counts of(List<List<String>> dimensions, Map<List<String>, Long> counted) {
    var cells = new LinkedHashMap<List<String>, Long>();
    var withTotals = dimensions.stream().map(Counts::withTotal).toList();
    product(withTotals).forEach(cell -> cells.put(cell, 0L));
    counted.forEach((atom, count) -> add(cells, atom, count));
    return new Counts(List.copyOf(dimensions), Collections.unmodifiableSequencedMap(cells));
  }

  private static void add(Map<List<String>, Long> cells, List<String> atom, long count) {
    if (count < 0 || !cells.containsKey(atom) || atom.contains(TOTAL)) {
      throw new IllegalArgumentException("%s: %d is no count".formatted(atom, count));
    }
    sums(atom).forEach(cell -> cells.merge(cell, count, Long::sum));
  }

  /** The cells that a count is part of: its own and all totals over it. */
  static List<List<String>> sums(List<String> counted) {
    return product(counted.stream().map(category -> List.of(category, TOTAL)).toList());
  }

  private static List<String> withTotal(List<String> categories) {
    var all = new ArrayList<>(categories);
    all.add(TOTAL);
    return all;
  }

  /** Every choice of one from each list, in order. */
  static <T> List<List<T>> product(List<List<T>> lists) {
    List<List<T>> chosen = List.of(List.of());
    for (var list : lists) {
      var longer = new ArrayList<List<T>>();
      for (var before : chosen) {
        for (var one : list) {
          var next = new ArrayList<>(before);
          next.add(one);
          longer.add(List.copyOf(next));
        }
      }
      chosen = longer;
    }
    return chosen;
  }

  long value(List<String> cell) {
    return Objects.requireNonNull(cells.get(cell), () -> "no cell " + cell);
  }
}
