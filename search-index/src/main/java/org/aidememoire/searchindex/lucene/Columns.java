package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/** What counting needs of an index's segments; each is kept for as long as it is in use. */
final class Columns {

  final Map<CacheKey, SegmentColumns> segments = new ConcurrentHashMap<>();
  private final Set<String> counted = ConcurrentHashMap.newKeySet();

  /** A field is read when it is first counted, and from then on with each segment. */
  Column of(LeafReader reader, String field) throws IOException {
    counted.add(field);
    return of(reader).field(field);
  }

  /** Reads what will be counted before anybody waits for it: a merge makes large segments. */
  void warm(LeafReader merged) throws IOException {
    SegmentColumns columns = of(merged);
    counted.forEach(columns::field);
  }

  /** Deletions change nothing in it: what is deleted is never found. */
  SegmentColumns of(LeafReader reader) throws IOException {
    CacheHelper segment = Objects.requireNonNull(reader.getCoreCacheHelper());
    SegmentColumns known = segments.get(segment.getKey());
    if (known != null) {
      return known;
    }
    SegmentColumns made = new SegmentColumns(reader);
    SegmentColumns other = segments.putIfAbsent(segment.getKey(), made);
    if (other != null) {
      return other;
    }
    segment.addClosedListener(segments::remove);
    return made;
  }
}
