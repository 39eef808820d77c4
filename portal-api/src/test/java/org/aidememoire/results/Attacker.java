package org.aidememoire.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Somebody who works out what the withheld cells of tables can be from all that is published: that
 * counts are whole and not negative, and each published cell. Knows the rule, not the counts.
 */
final class Attacker {

  /** As many values as any cell could be asked to have. */
  private static final double OPEN = 1e12;

  /** A count that nothing bounds is tried up to this. */
  private static final long MOST_TRIED = 80;

  private final Counts counts;
  private final Set<List<String>> withheld;
  private final List<List<String>> unknown;

  /**
   * @param counts of which the attacker sees those that are not withheld
   */
  Attacker(Counts counts, Set<List<String>> withheld) {
    this.counts = counts;
    this.withheld = withheld;
    unknown = atoms(counts).stream().filter(withheld::contains).toList();
  }

  private static List<List<String>> atoms(Counts counts) {
    return counts.cells().keySet().stream().filter(c -> !c.contains(Counts.TOTAL)).toList();
  }

  private static boolean sums(List<String> cell, List<String> atom) {
    for (int d = 0; d < cell.size(); d++) {
      if (!cell.get(d).equals(Counts.TOTAL) && !cell.get(d).equals(atom.get(d))) {
        return false;
      }
    }
    return true;
  }

  private long knownPart(List<String> cell) {
    return atoms(counts).stream()
        .filter(atom -> !withheld.contains(atom) && sums(cell, atom))
        .mapToLong(counts::value)
        .sum();
  }

  /** The withheld cells that linear programming leaves fewer values than that. */
  List<List<String>> pinned(int values) {
    return withheld.stream().filter(cell -> values(cell) < values).toList();
  }

  private double values(List<String> cell) {
    return most(cell) - least(cell) + 1;
  }

  private double least(List<String> cell) {
    var sought = model(cell).minimise();
    return Math.ceil(sought.getValue() - 1e-6) + knownPart(cell);
  }

  private double most(List<String> cell) {
    var sought = model(cell).maximise();
    return sought.getState() == Optimisation.State.UNBOUNDED
        ? OPEN
        : Math.floor(sought.getValue() + 1e-6) + knownPart(cell);
  }

  /** What is published, and what the cell's unknown part comes to. */
  private ExpressionsBasedModel model(List<String> cell) {
    var model = new ExpressionsBasedModel();
    unknown.forEach(atom -> model.addVariable("" + atom).lower(0).weight(sums(cell, atom) ? 1 : 0));
    counts.cells().keySet().stream()
        .filter(published -> !withheld.contains(published))
        .forEach(
            published -> {
              var sum = model.addExpression("" + published);
              sum.level(counts.value(published) - knownPart(published));
              unknown.forEach(
                  atom -> sum.set(unknown.indexOf(atom), sums(published, atom) ? 1 : 0));
            });
    return model;
  }

  /** The same by trying whole numbers, for small tables. */
  List<List<String>> pinnedByTrying(int values) {
    return withheld.stream().filter(cell -> possibleValues(cell, values) < values).toList();
  }

  private int possibleValues(List<String> cell, int enough) {
    int found = 0;
    long most = (long) Math.min(MOST_TRIED, most(cell));
    for (long value = (long) least(cell); value <= most && found < enough; value++) {
      var sums = new ArrayList<Sum>();
      counts.cells().keySet().stream()
          .filter(published -> !withheld.contains(published))
          .forEach(published -> sums.add(sum(published, counts.value(published))));
      sums.add(sum(cell, value));
      found += exists(0, new long[unknown.size()], sums) ? 1 : 0;
    }
    return found;
  }

  /**
   * What some of the unknown atoms come to.
   *
   * @param atoms by their place in {@link #unknown}, ascending
   */
  private record Sum(List<Integer> atoms, long of) {

    /** What is left for that atom and those after it. */
    long left(int atom, long[] tried) {
      return of - atoms.stream().filter(a -> a < atom).mapToLong(a -> tried[a]).sum();
    }
  }

  private Sum sum(List<String> cell, long value) {
    var atoms =
        IntStream.range(0, unknown.size()).filter(a -> sums(cell, unknown.get(a))).boxed().toList();
    return new Sum(atoms, value - knownPart(cell));
  }

  private static boolean exists(int atom, long[] tried, List<Sum> sums) {
    if (atom == tried.length) {
      return sums.stream().allMatch(sum -> sum.left(atom, tried) == 0);
    }
    long least = 0;
    long most = MOST_TRIED;
    for (var sum : sums) {
      if (sum.atoms().contains(atom)) {
        most = Math.min(most, sum.left(atom, tried));
        least = sum.atoms().getLast() == atom ? Math.max(least, sum.left(atom, tried)) : least;
      }
    }
    for (long value = least; value <= most; value++) {
      tried[atom] = value;
      if (exists(atom + 1, tried, sums)) {
        return true;
      }
    }
    return false;
  }
}
