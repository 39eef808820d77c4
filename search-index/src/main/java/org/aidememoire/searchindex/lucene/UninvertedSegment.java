package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;

/** Where the records of one segment begin, and the fields that were counted. */
final class UninvertedSegment {

  /** The first entry of each record: its entries lie side by side. */
  private final FixedBitSet first;

  private final Map<String, UninvertedField> fields = new ConcurrentHashMap<>();

  UninvertedSegment(LeafReader reader) throws IOException {
    // a bit more than entries, so that there is a next for the last
    first = new FixedBitSet(reader.maxDoc() + 1);
    SortedDocValues groups = DocValues.getSorted(reader, Names.GROUP);
    int last = -1;
    for (int entry = groups.nextDoc(); entry < reader.maxDoc(); entry = groups.nextDoc()) {
      if (groups.ordValue() != last) {
        last = groups.ordValue();
        first.set(entry);
      }
    }
  }

  /** Where the next record begins, or more than any entry: so it stands for the entry's record. */
  int nextRecord(int entry) {
    return first.nextSetBit(entry + 1);
  }

  /** The fields that were requested. */
  Set<String> counted() {
    return fields.keySet();
  }

  /**
   * A field of the segment, read when it is first counted.
   *
   * @param reader of this search: those of earlier ones are closed once the index has changed,
   *     while the segment stays
   */
  UninvertedField field(LeafReader reader, String name) {
    return fields.computeIfAbsent(name, field -> read(reader, field));
  }

  private static UninvertedField read(LeafReader reader, String field) {
    try {
      return UninvertedField.of(reader, field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
