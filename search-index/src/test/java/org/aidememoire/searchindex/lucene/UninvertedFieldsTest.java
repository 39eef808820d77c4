package org.aidememoire.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class UninvertedFieldsTest {

  private final UninvertedFields columns = new UninvertedFields();

  private static Document entry(int record, String... colours) {
    Document entry = new Document();
    entry.add(new StringField("key", "" + record, Store.NO));
    entry.add(new SortedDocValuesField(Names.GROUP, new BytesRef("record" + record)));
    for (String colour : colours) {
      entry.add(new SortedSetDocValuesField("colour", new BytesRef(colour)));
    }
    return entry;
  }

  private IndexWriter writer(ByteBuffersDirectory directory) throws Exception {
    return new IndexWriter(
        directory, new IndexWriterConfig().setMergedSegmentWarmer(columns::warm));
  }

  @Test
  void entriesWithTheSameValuesShareASetAndThoseOfARecordItsEnd() throws Exception {
    try (var directory = new ByteBuffersDirectory();
        var writer = writer(directory)) {
      writer.addDocuments(List.of(entry(1, "red"), entry(1, "red", "blue"), entry(1)));
      writer.addDocuments(List.of(entry(2, "blue", "red"), entry(2, "red")));
      try (var reader = DirectoryReader.open(writer)) {
        LeafReader segment = reader.leaves().getFirst().reader();
        UninvertedField colours = columns.of(segment).field(segment, "colour");
        assertEquals(colours.set(0), colours.set(4));
        assertEquals(colours.set(1), colours.set(3));
        assertEquals(
            List.of("blue", "red"),
            Arrays.stream(colours.of(colours.set(1))).mapToObj(colours::name).toList());
        assertEquals(0, colours.of(colours.set(2)).length);
        UninvertedSegment records = columns.of(segment);
        assertEquals(records.nextRecord(0), records.nextRecord(2));
        assertEquals(3, records.nextRecord(2));
        assertTrue(records.nextRecord(4) > 4);
      }
    }
  }

  @Test
  void aFieldIsStillReadAfterTheReaderThatFirstMetItsSegmentWasClosed() throws Exception {
    try (var directory = new ByteBuffersDirectory();
        var writer =
            new IndexWriter(
                directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
      writer.addDocument(entry(1, "red"));
      writer.addDocument(entry(2, "blue"));
      DirectoryReader before = DirectoryReader.open(writer);
      columns.of(before.leaves().getFirst().reader());
      writer.deleteDocuments(new Term("key", "2"));
      try (DirectoryReader after = DirectoryReader.openIfChanged(before, writer)) {
        before.close();
        LeafReader segment = after.leaves().getFirst().reader();
        assertEquals(1, columns.segments.size());
        assertEquals(2, columns.of(segment).field(segment, "colour").values());
      }
    }
  }

  @Test
  void mergedSegmentsAreReadBeforeAnybodyAsksAndFormerOnesForgotten() throws Exception {
    try (var directory = new ByteBuffersDirectory();
        var writer = writer(directory)) {
      for (int record = 0; record < 3; record++) {
        writer.addDocument(entry(record, "red"));
        writer.flush();
      }
      try (var reader = DirectoryReader.open(writer)) {
        for (var segment : reader.leaves()) {
          columns.of(segment.reader()).field(segment.reader(), "colour");
        }
        assertEquals(3, columns.segments.size());
      }
      writer.forceMerge(1);
      try (var reader = DirectoryReader.open(writer)) {
        assertEquals(1, reader.leaves().size());
        assertEquals(1, columns.segments.size());
        var merged = columns.segments.values().iterator().next();
        assertEquals(Set.of("colour"), merged.counted());
        assertEquals(merged, columns.of(reader.leaves().getFirst().reader()));
      }
    }
    assertEquals(0, columns.segments.size());
  }
}
