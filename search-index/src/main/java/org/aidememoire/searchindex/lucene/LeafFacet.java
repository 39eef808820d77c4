package org.aidememoire.searchindex.lucene;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one facet in one segment. Nearly always all entries of a record have the same
 * values: a record is counted once for the set, and the sets are taken apart in the end.
 */
final class LeafFacet {

  private final UninvertedField column;
  private final boolean @Nullable [] chosen;
  private final int[] bySet;

  /** The record counted last, and the set for which it was counted first. */
  private int record = -1;

  private int set = -1;

  /** By value: counts of records that have it in a further set only, and the last such record. */
  private final int[] more;

  private final int[] lastRecord;

  LeafFacet(UninvertedField column, @Nullable Set<String> chosenValues) {
    this.column = column;
    chosen = chosenValues == null ? null : column.having(chosenValues);
    bySet = new int[column.sets()];
    more = new int[column.values()];
    lastRecord = new int[column.values()];
    Arrays.fill(lastRecord, -1);
  }

  /** True unless the reader chose other values than the entry's. */
  boolean accepts(int entry) {
    return chosen == null || chosen[column.set(entry)];
  }

  /** Counts the record once for each value of its entries, which come one after another. */
  void count(int entry, int of) {
    int values = column.set(entry);
    if (of != record) {
      record = of;
      set = values;
      bySet[values]++;
    } else if (values != set) {
      countFurther(values);
    }
  }

  private void countFurther(int further) {
    for (int value : column.of(set)) {
      lastRecord[value] = record;
    }
    for (int value : column.of(further)) {
      if (lastRecord[value] != record) {
        lastRecord[value] = record;
        more[value]++;
      }
    }
  }

  void addTo(Map<String, Integer> totals) {
    int[] records = more.clone();
    for (int values = 0; values < bySet.length; values++) {
      for (int value : column.of(values)) {
        records[value] += bySet[values];
      }
    }
    for (int value = 0; value < records.length; value++) {
      if (records[value] > 0) {
        totals.merge(column.name(value), records[value], Integer::sum);
      }
    }
  }
}
