package org.aidememoire.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells of a table are withheld, so that no count under five can be worked out from the
 * others and the totals.
 *
 * <p>Each cell under five is withheld together with cells that could vary with it: a {@link Swap}
 * moves people between withheld cells and changes no published one. Where a swap leaves a cell at
 * least five values, each of them belongs to a whole table of counts that agrees with everything
 * published, so nobody can tell which it is. Withholding more never takes that away, so one pass
 * over the small cells is enough; of the possible swaps the one that withholds least is taken.
 */
final class Suppression {

  /** Fewer people than this are not published, nobody at all included. */
  static final int FEWEST = 5;

  private final Counts counts;
  private final List<List<String>> inner;
  private final Set<List<String>> withheld = new LinkedHashSet<>();

  private Suppression(Counts counts) {
    this.counts = counts;
    inner = counts.cells().keySet().stream().filter(c -> !c.contains(Counts.TOTAL)).toList();
  }

  /** The cells of the table that are not published. */
  static Set<List<String>> of(Counts counts) {
    var suppression = new Suppression(counts);
    counts.cells().forEach(suppression::protect);
    return Set.copyOf(suppression.withheld);
  }

  private void protect(List<String> cell, long count) {
    if (count >= FEWEST || withheld.contains(cell)) {
      return;
    }
    var swap =
        inner.stream()
            .filter(one -> sums(cell, one))
            .flatMap(this::swaps)
            .filter(one -> one.values() >= FEWEST && one.cells().contains(cell))
            .min(Comparator.comparingLong(Swap::lost).thenComparingInt(one -> one.cells().size()));
    // a small count that nothing protects is published by nobody
    withheld.addAll(swap.orElseThrow().cells());
  }

  private static boolean sums(List<String> cell, List<String> one) {
    return IntStream.range(0, cell.size())
        .allMatch(d -> cell.get(d).equals(Counts.TOTAL) || cell.get(d).equals(one.get(d)));
  }

  /**
   * Swaps that let that inner cell grow: by people from another one, by people on the corners of a
   * block, which keeps the totals along its edges, or by people who were not counted, which has no
   * bound, so that there is always one.
   */
  private Stream<Swap> swaps(List<String> one) {
    var moves =
        inner.stream()
            .filter(other -> !other.equals(one))
            .map(other -> swap(Map.of(one, 1, other, -1)));
    var opposite =
        IntStream.range(0, one.size()).mapToObj(d -> counts.dimensions().get(d)).toList();
    var blocks = Counts.product(opposite).stream().map(corner -> swap(block(one, corner)));
    return Stream.concat(moves, blocks);
  }

  /** The corners between the two, of alternating sign; the same cell twice is no edge. */
  private static Map<List<String>, Integer> block(List<String> one, List<String> opposite) {
    var edges =
        IntStream.range(0, one.size())
            .mapToObj(d -> Stream.of(one.get(d), opposite.get(d)).distinct().toList())
            .toList();
    var corners = new HashMap<List<String>, Integer>();
    for (var corner : Counts.product(edges)) {
      long away =
          IntStream.range(0, one.size()).filter(d -> !corner.get(d).equals(one.get(d))).count();
      corners.put(corner, away % 2 == 0 ? 1 : -1);
    }
    return corners;
  }

  private Swap swap(Map<List<String>, Integer> changes) {
    var sums = new HashMap<List<String>, Integer>();
    long up = Long.MAX_VALUE;
    long down = Long.MAX_VALUE;
    for (var change : changes.entrySet()) {
      long count = counts.value(change.getKey());
      up = change.getValue() < 0 ? Math.min(up, count) : up;
      down = change.getValue() > 0 ? Math.min(down, count) : down;
      Counts.sums(change.getKey()).forEach(sum -> sums.merge(sum, change.getValue(), Integer::sum));
    }
    var cells = new ArrayList<List<String>>();
    sums.forEach(
        (cell, by) -> {
          if (by != 0) {
            cells.add(cell);
          }
        });
    long lost = cells.stream().filter(c -> !withheld.contains(c)).mapToLong(this::worth).sum();
    return new Swap(cells, up, down, lost);
  }

  /** A total is worth more to readers than what it sums, and the total of all most. */
  private long worth(List<String> cell) {
    long totals = cell.stream().filter(Counts.TOTAL::equals).count();
    return (long) ((1 + counts.value(cell)) * Math.pow(10, totals));
  }

  /**
   * Changes each of its cells by one, up or down, any number of times.
   *
   * @param up how often before a cell would be negative
   * @param down the same the other way round
   * @param lost what those of its cells are worth that are published still
   */
  private record Swap(List<List<String>> cells, long up, long down, long lost) {

    /** How many values each of its cells can have; more than five are as good as five. */
    long values() {
      return 1 + Math.min(up, FEWEST) + Math.min(down, FEWEST);
    }
  }
}
