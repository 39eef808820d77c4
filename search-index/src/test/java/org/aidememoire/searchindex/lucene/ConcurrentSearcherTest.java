package org.aidememoire.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.aidememoire.searchindex.Query.Everything;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class ConcurrentSearcherTest {

  private static Document entry(int group, int number) {
    Document entry = new Document();
    entry.add(new SortedDocValuesField(Names.GROUP, new BytesRef("record" + group)));
    entry.add(new SortedSetDocValuesField("colour", new BytesRef("c" + group % 3)));
    entry.add(new TextField("body", "wage ".repeat(1 + (group * 7 + number) % 5), Store.NO));
    return entry;
  }

  @Test
  void severalThreadsFindWhatOneFindsAmongAllAndAmongSome() throws Exception {
    var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, config)) {
      for (int group = 0; group < 90; group++) {
        writer.addDocuments(List.of(entry(group, 1), entry(group, 2), entry(group, 3)));
        if (group % 11 == 0) {
          writer.flush();
        }
      }
      writer.commit();
      try (var reader = DirectoryReader.open(directory)) {
        var alone = new ConcurrentSearcher(reader, null, () -> false);
        var spread = new ConcurrentSearcher(reader, ForkJoinPool.commonPool(), () -> false);
        assertEquals(1, alone.getSlices().length);
        assertTrue(spread.getSlices().length > 1);
        var request =
            SearchRequest.of(new Everything()).count("colour").choose("colour", Set.of("c1"));
        var best = TopRecordsCollector.of(request, 20, Optional.empty());
        var counts = FacetCollector.of(request, new UninvertedFields());
        var query = new TermQuery(new Term("body", "wage"));
        assertEquals(30, alone.search(query, counts).total());
        assertEquals(20, alone.search(query, best).size());
        assertEquals(alone.search(query, counts), spread.search(query, counts));
        assertEquals(alone.search(query, best), spread.search(query, best));
        var all = TopRecordsCollector.of(request, 90, Optional.empty());
        assertEquals(90, alone.search(query, all).size());
        var found = alone.search(query, counts).entries();
        assertEquals(30, alone.among(found).search(query, all).size());
        assertEquals(alone.among(found).search(query, all), spread.among(found).search(query, all));
        assertEquals(List.of(), alone.among(Map.of()).search(query, all));
      }
    }
  }
}
