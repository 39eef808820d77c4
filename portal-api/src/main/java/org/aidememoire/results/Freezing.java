package org.aidememoire.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.aidememoire.language.TypedPeriod;
import org.aidememoire.problem.Invalid;
import org.aidememoire.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The one function that makes the table of a release. A period that was released before stays as it
 * was released, whatever came in since; one that is new is withheld where it must be. Periods do
 * not overlap and no sum goes over several of them, so that all releases of an indicator together
 * say no more than each period says by itself.
 */
final class Freezing {

  private final SequencedMap<String, List<Figure>> released = new LinkedHashMap<>();
  private final boolean people;

  /**
   * @param earlier the tables of the indicator's releases, also of those that were withdrawn
   * @param people whether small counts tell of people
   */
  Freezing(Collection<List<Figure>> earlier, boolean people) {
    this.people = people;
    for (var table : earlier) {
      var known = Set.copyOf(released.keySet());
      table.stream()
          .filter(figure -> !known.contains(figure.period()))
          .forEach(
              figure ->
                  released.computeIfAbsent(figure.period(), p -> new ArrayList<>()).add(figure));
    }
  }

  /** The table of those periods that are over. */
  List<Figure> table(List<Tally> tallies, LocalDate today) {
    var table = new ArrayList<Figure>();
    var taken = new ArrayList<TypedPeriod>();
    released.keySet().forEach(text -> taken.add(TypedPeriod.written(text).orElseThrow()));
    for (var tally : tallies) {
      var period = tally.period();
      var before = released.get(period.text());
      if (before != null) {
        table.addAll(before);
      } else if (period.over(today)) {
        refuseOverlap(period, taken);
        taken.add(period);
        table.addAll(figures(tally));
      }
    }
    return List.copyOf(table);
  }

  /** Everything as it is, for somebody who may read the records themselves. */
  static List<Figure> open(List<Tally> tallies) {
    var nothing = new Freezing(List.of(), false);
    return tallies.stream().flatMap(tally -> nothing.figures(tally).stream()).toList();
  }

  private static void refuseOverlap(TypedPeriod period, List<TypedPeriod> taken) {
    if (taken.stream().anyMatch(period::overlaps)) {
      throw Invalid.field("starts", "results.overlap");
    }
  }

  private List<Figure> figures(Tally tally) {
    var counts = tally.counts();
    var withheld = people ? Suppression.of(counts) : Set.<List<String>>of();
    return counts.cells().keySet().stream()
        .map(cell -> figure(tally, counts, withheld, cell))
        .toList();
  }

  private Figure figure(Tally tally, Counts counts, Set<List<String>> withheld, List<String> cell) {
    boolean hidden = withheld.contains(cell);
    var share = share(tally, counts, withheld, cell);
    return new Figure(
        tally.period().text(),
        cell.isEmpty() ? Counts.TOTAL : cell.getFirst(),
        cell.size() < 2 ? Counts.TOTAL : cell.getLast(),
        hidden ? null : counts.value(cell),
        share.percent(),
        share.withheld());
  }

  private record Share(@Nullable String percent, boolean withheld) {

    static final Share NONE = new Share(null, false);
    static final Share WITHHELD = new Share(null, true);
  }

  private Share share(Tally tally, Counts counts, Set<List<String>> withheld, List<String> cell) {
    if (cell.isEmpty() && tally.womenPercent() != null) {
      return said(counts.value(cell), Objects.requireNonNull(tally.womenPercent()));
    }
    if (cell.size() < 2 || !cell.getLast().equals(Counts.TOTAL)) {
      return Share.NONE;
    }
    var women = List.of(cell.getFirst(), Sex.WOMEN.name());
    if (withheld.contains(cell) || withheld.contains(women)) {
      return Share.WITHHELD;
    }
    long all = counts.value(cell);
    return all == 0 ? Share.NONE : new Share(percent(counts.value(women), all), false);
  }

  /** A share that a source says tells a small count as well as the count would. */
  private Share said(long all, String percent) {
    var women =
        new BigDecimal(percent)
            .multiply(BigDecimal.valueOf(all))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
            .longValue();
    boolean small = women < Suppression.FEWEST || all - women < Suppression.FEWEST;
    return people && small ? Share.WITHHELD : new Share(percent, false);
  }

  /** With one digit after the point, none where it is zero. */
  static String percent(long part, long all) {
    return BigDecimal.valueOf(part)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
