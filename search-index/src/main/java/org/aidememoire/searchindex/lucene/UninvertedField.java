package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The values of one field in one segment, uninverted for counting in place of {@link
 * SortedSetDocValues}: entries with the same values share a number. On disk they are packed, and
 * unpacking took half the time of a question that finds much; in memory they take four bytes an
 * entry, and a match is counted in about 10 ns.
 */
final class UninvertedField {

  private static final int[] NONE = {};

  private final String[] names;

  /** By entry: the place of its values in {@link #sets}. */
  private final int[] entries;

  private final int[][] sets;

  private UninvertedField(String[] names, int[] entries, int[][] sets) {
    this.names = names;
    this.entries = entries;
    this.sets = sets;
  }

  static UninvertedField of(LeafReader reader, String field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    String[] names = new String[Math.toIntExact(values.getValueCount())];
    for (int ordinal = 0; ordinal < names.length; ordinal++) {
      names[ordinal] = values.lookupOrd(ordinal).utf8ToString();
    }
    int[] entries = new int[reader.maxDoc()];
    List<int[]> sets = new ArrayList<>(List.of(NONE));
    int[] alone = new int[names.length];
    Map<List<Integer>, Integer> together = new HashMap<>();
    for (int entry = values.nextDoc(); entry < entries.length; entry = values.nextDoc()) {
      int count = values.docValueCount();
      int first = (int) values.nextOrd();
      if (count == 1) {
        if (alone[first] == 0) {
          alone[first] = sets.size();
          sets.add(new int[] {first});
        }
        entries[entry] = alone[first];
        continue;
      }
      List<Integer> several = new ArrayList<>(List.of(first));
      while (several.size() < count) {
        several.add((int) values.nextOrd());
      }
      entries[entry] =
          together.computeIfAbsent(
              several,
              ordinals -> {
                sets.add(ordinals.stream().mapToInt(Integer::intValue).toArray());
                return sets.size() - 1;
              });
    }
    return new UninvertedField(names, entries, sets.toArray(int[][]::new));
  }

  int values() {
    return names.length;
  }

  String name(int value) {
    return names[value];
  }

  /** The number that all entries with the same values share. */
  int set(int entry) {
    return entries[entry];
  }

  int sets() {
    return sets.length;
  }

  /** The values of such entries, none twice. */
  int[] of(int set) {
    return sets[set];
  }

  /** By set: whether one of its values is wanted. */
  boolean[] having(Set<String> wanted) {
    boolean[] having = new boolean[sets.length];
    for (int set = 0; set < sets.length; set++) {
      having[set] = IntStream.of(sets[set]).anyMatch(value -> wanted.contains(names[value]));
    }
    return having;
  }
}
