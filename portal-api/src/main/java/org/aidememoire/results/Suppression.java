package org.aidememoire.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Set<List<String>> withheld = new LinkedHashSet<>();

  private Suppression(Counts counts) {
    this.counts = counts;
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
    swaps(cell)
        .filter(swap -> swap.values() >= FEWEST)
        .min(Comparator.comparingLong(Swap::lost).thenComparingInt(swap -> swap.cells().size()))
        .ifPresent(swap -> withheld.addAll(swap.cells()));
  }

  /** All that change that cell; the one that only adds people has no bound, so there is one. */
  private Stream<Swap> swaps(List<String> cell) {
    var choices = IntStream.range(0, cell.size()).mapToObj(d -> shifts(d, cell.get(d))).toList();
    return Counts.product(choices).stream().map(this::swap);
  }

  private List<Shift> shifts(int dimension, String category) {
    var categories = counts.dimensions().get(dimension);
    var shifts = new ArrayList<Shift>();
    if (category.equals(Counts.TOTAL)) {
      categories.forEach(one -> shifts.add(new Shift(Map.of(one, 1, Counts.TOTAL, 1))));
      return shifts;
    }
    shifts.add(new Shift(Map.of(category, 1, Counts.TOTAL, 1)));
    categories.stream()
        .filter(other -> !other.equals(category))
        .forEach(other -> shifts.add(new Shift(Map.of(category, 1, other, -1))));
    return shifts;
  }

  /**
   * A change along one dimension: to a category from another, which keeps the total, or to one
   * category and the total.
   */
  private record Shift(Map<String, Integer> changes) {}

  private Swap swap(List<Shift> shifts) {
    var changes = shifts.stream().map(shift -> List.copyOf(shift.changes().entrySet())).toList();
    var cells = new ArrayList<List<String>>();
    long up = Long.MAX_VALUE;
    long down = Long.MAX_VALUE;
    for (var choice : Counts.product(changes)) {
      var cell = choice.stream().map(Map.Entry::getKey).collect(Collectors.toUnmodifiableList());
      int sign = choice.stream().mapToInt(Map.Entry::getValue).reduce(1, (a, b) -> a * b);
      cells.add(cell);
      if (!cell.contains(Counts.TOTAL)) {
        up = sign < 0 ? Math.min(up, counts.value(cell)) : up;
        down = sign > 0 ? Math.min(down, counts.value(cell)) : down;
      }
    }
    long lost = cells.stream().filter(c -> !withheld.contains(c)).mapToLong(counts::value).sum();
    return new Swap(cells, up, down, lost);
  }

  /**
   * Changes each of its cells by one, up or down, any number of times.
   *
   * @param up how often before a cell would be negative
   * @param down the same the other way round
   * @param lost the people in those of its cells that are published still
   */
  private record Swap(List<List<String>> cells, long up, long down, long lost) {

    /** How many values each of its cells can have; more than five are as good as five. */
    long values() {
      return 1 + Math.min(up, FEWEST) + Math.min(down, FEWEST);
    }
  }
}
