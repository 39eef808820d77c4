package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts records and their facets. It wants no scores, so Lucene merges the lists of terms as sets
 * of bits: counting all costs less than scoring some.
 *
 * <p>An entry that fails exactly one chosen facet is counted for that facet alone: so a chosen
 * facet does not narrow its own counts.
 */
final class RecordCounter extends SimpleCollector {

  /**
   * How many records match, and how many of them have each value of each counted facet.
   *
   * @param entries what matches, by the place of its segment
   */
  record Counts(
      long total, Map<String, Map<String, Integer>> values, Map<Integer, FixedBitSet> entries) {}

  private final SearchRequest request;
  private final List<String> fields;
  private final Map<String, Map<String, Integer>> counts;
  private final Map<Integer, FixedBitSet> entries = new HashMap<>();
  private long total;

  private LeafFacet[] facets = {};
  private SortedDocValues groups = DocValues.emptySorted();
  private FixedBitSet here = new FixedBitSet(0);
  private int group = -1;

  private RecordCounter(SearchRequest request) {
    this.request = request;
    Set<String> fields = new LinkedHashSet<>(request.counted());
    fields.addAll(request.chosen().keySet());
    this.fields = List.copyOf(fields);
    this.counts = none(request);
  }

  /** A counter for each thread, and their sums. */
  static CollectorManager<RecordCounter, Counts> of(SearchRequest request) {
    return new CollectorManager<>() {
      @Override
      public RecordCounter newCollector() {
        return new RecordCounter(request);
      }

      @Override
      public Counts reduce(Collection<RecordCounter> counters) throws IOException {
        long total = 0;
        Map<String, Map<String, Integer>> sums = none(request);
        Map<Integer, FixedBitSet> entries = new HashMap<>();
        for (RecordCounter counter : counters) {
          counter.finishLeaf();
          total += counter.total;
          entries.putAll(counter.entries);
          for (var counted : counter.counts.entrySet()) {
            Map<String, Integer> values =
                sums.computeIfAbsent(counted.getKey(), field -> new HashMap<>());
            counted.getValue().forEach((value, n) -> values.merge(value, n, Integer::sum));
          }
        }
        return new Counts(total, sums, entries);
      }
    };
  }

  private static Map<String, Map<String, Integer>> none(SearchRequest request) {
    Map<String, Map<String, Integer>> none = new LinkedHashMap<>();
    request.counted().forEach(field -> none.put(field, new HashMap<>()));
    return none;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    finishLeaf();
    group = -1;
    groups = DocValues.getSorted(context.reader(), Names.GROUP);
    here = new FixedBitSet(context.reader().maxDoc());
    entries.put(context.ord, here);
    facets = new LeafFacet[fields.size()];
    for (int i = 0; i < facets.length; i++) {
      String field = fields.get(i);
      facets[i] = new LeafFacet(context.reader(), field, request.chosen().get(field));
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    groups.advanceExact(doc);
    int entryGroup = groups.ordValue();
    LeafFacet failed = null;
    for (LeafFacet facet : facets) {
      if (!facet.accepts(doc)) {
        if (failed != null) {
          return;
        }
        failed = facet;
      }
    }
    if (failed != null) {
      failed.count(entryGroup);
      return;
    }
    for (LeafFacet facet : facets) {
      facet.count(entryGroup);
    }
    here.set(doc);
    if (entryGroup != group) {
      group = entryGroup;
      total++;
    }
  }

  private void finishLeaf() throws IOException {
    for (int i = 0; i < facets.length; i++) {
      @Nullable Map<String, Integer> totals = counts.get(fields.get(i));
      if (totals != null) {
        facets[i].addTo(totals);
      }
    }
    facets = new LeafFacet[0];
  }
}
