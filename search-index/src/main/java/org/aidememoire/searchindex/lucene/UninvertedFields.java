package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/** What counting needs of an index's segments; each is kept for as long as it is in use. */
final class UninvertedFields {

  final Map<CacheKey, UninvertedSegment> segments = new ConcurrentHashMap<>();

  /**
   * Reads what was counted in other segments before anybody waits for it: merges make large ones.
   */
  void warm(LeafReader merged) throws IOException {
    Set<String> counted = new HashSet<>();
    segments.values().forEach(known -> counted.addAll(known.counted()));
    UninvertedSegment segment = of(merged);
    counted.forEach(field -> segment.field(merged, field));
  }

  /** Deletions change nothing in it: what is deleted is never found. */
  UninvertedSegment of(LeafReader reader) throws IOException {
    CacheHelper segment = Objects.requireNonNull(reader.getCoreCacheHelper());
    UninvertedSegment known = segments.get(segment.getKey());
    if (known != null) {
      return known;
    }
    UninvertedSegment made = new UninvertedSegment(reader);
    UninvertedSegment other = segments.putIfAbsent(segment.getKey(), made);
    if (other != null) {
      return other;
    }
    segment.addClosedListener(segments::remove);
    return made;
  }
}
