package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One facet in one segment: its values of the current entry, whether they are chosen, counts. */
final class LeafFacet {

  private final SortedSetDocValues values;

  /** The same values where no entry of the segment has more than one, and reading them is cheap. */
  private final @Nullable SortedDocValues single;

  private final @Nullable FixedBitSet chosen;
  private final int[] records;
  private final int[] lastGroup;
  private int[] ords = new int[4];
  private int count;

  LeafFacet(LeafReader reader, String field, @Nullable Set<String> chosenValues)
      throws IOException {
    values = DocValues.getSortedSet(reader, field);
    single = DocValues.unwrapSingleton(values);
    int size = Math.toIntExact(values.getValueCount());
    records = new int[size];
    lastGroup = new int[size];
    Arrays.fill(lastGroup, -1);
    chosen = chosenValues == null ? null : ordinals(values, size, chosenValues);
  }

  private static FixedBitSet ordinals(SortedSetDocValues values, int size, Set<String> chosen)
      throws IOException {
    FixedBitSet ordinals = new FixedBitSet(Math.max(1, size));
    for (String value : chosen) {
      long ordinal = values.lookupTerm(new BytesRef(value));
      if (ordinal >= 0) {
        ordinals.set((int) ordinal);
      }
    }
    return ordinals;
  }

  /** Reads the entry's values; true unless the reader chose others. */
  boolean accepts(int doc) throws IOException {
    read(doc);
    var wanted = chosen;
    if (wanted == null) {
      return true;
    }
    for (int i = 0; i < count; i++) {
      if (wanted.get(ords[i])) {
        return true;
      }
    }
    return false;
  }

  private void read(int doc) throws IOException {
    if (single != null) {
      count = single.advanceExact(doc) ? 1 : 0;
      if (count == 1) {
        ords[0] = single.ordValue();
      }
      return;
    }
    count = values.advanceExact(doc) ? values.docValueCount() : 0;
    if (count > ords.length) {
      ords = new int[count];
    }
    for (int i = 0; i < count; i++) {
      ords[i] = (int) values.nextOrd();
    }
  }

  /** Counts the record once for each value of the entry read last. */
  void count(int group) {
    for (int i = 0; i < count; i++) {
      int ord = ords[i];
      if (lastGroup[ord] != group) {
        lastGroup[ord] = group;
        records[ord]++;
      }
    }
  }

  void addTo(Map<String, Integer> totals) throws IOException {
    for (int ord = 0; ord < records.length; ord++) {
      if (records[ord] > 0) {
        totals.merge(values.lookupOrd(ord).utf8ToString(), records[ord], Integer::sum);
      }
    }
  }
}
