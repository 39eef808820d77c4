package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aidememoire.searchindex.SearchRequest;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts records and their facets, in place of Lucene's {@code FacetsCollector} and {@code
 * DrillSideways}, which count entries and ask once more for each chosen facet. It wants no scores,
 * so Lucene merges the lists of terms as sets of bits: counting all costs less than scoring some.
 *
 * <p>An entry that fails exactly one chosen facet is counted for that facet alone: so a chosen
 * facet does not narrow its own counts.
 */
final class FacetCollector extends SimpleCollector {

  /**
   * How many records match, and how many of them have each value of each counted facet.
   *
   * @param entries what matches, by the place of its segment; segments without a match are not
   *     there
   */
  record Counts(
      long total, Map<String, Map<String, Integer>> values, Map<Integer, FixedBitSet> entries) {}

  private final UninvertedFields columns;
  private final SearchRequest request;
  private final List<String> fields;
  private final Map<String, Map<String, Integer>> counts;
  private final Map<Integer, FixedBitSet> entries = new HashMap<>();
  private long total;

  private LeafFacet[] facets = {};
  private @Nullable UninvertedSegment segment;
  private FixedBitSet here = new FixedBitSet(0);
  private int place;

  /** Entries that were collected and not yet counted, and their records. */
  private final int[] docs = new int[512];

  private final int[] records = new int[docs.length];
  private int waiting;

  /** Where the record after that of the latest entry begins. */
  private int next;

  /** The record that was counted last. */
  private int last = -1;

  private FacetCollector(SearchRequest request, UninvertedFields columns) {
    this.columns = columns;
    this.request = request;
    Set<String> fields = new LinkedHashSet<>(request.counted());
    fields.addAll(request.chosen().keySet());
    this.fields = List.copyOf(fields);
    this.counts = none(request);
  }

  /** A counter for each thread, and their sums. */
  static CollectorManager<FacetCollector, Counts> of(
      SearchRequest request, UninvertedFields columns) {
    return new CollectorManager<>() {
      @Override
      public FacetCollector newCollector() {
        return new FacetCollector(request, columns);
      }

      @Override
      public Counts reduce(Collection<FacetCollector> counters) throws IOException {
        long total = 0;
        Map<String, Map<String, Integer>> sums = none(request);
        Map<Integer, FixedBitSet> entries = new HashMap<>();
        for (FacetCollector counter : counters) {
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
    next = 0;
    last = -1;
    UninvertedSegment columnsHere = columns.of(context.reader());
    segment = columnsHere;
    here = new FixedBitSet(context.reader().maxDoc());
    place = context.ord;
    facets = new LeafFacet[fields.size()];
    for (int i = 0; i < facets.length; i++) {
      String field = fields.get(i);
      facets[i] =
          new LeafFacet(columnsHere.field(context.reader(), field), request.chosen().get(field));
    }
  }

  @Override
  public void collect(int doc) {
    docs[waiting++] = doc;
    if (waiting == docs.length) {
      countWaiting();
    }
  }

  @Override
  public void collect(DocIdStream stream) throws IOException {
    countWaiting();
    for (waiting = stream.intoArray(docs); waiting > 0; waiting = stream.intoArray(docs)) {
      countWaiting();
    }
  }

  private void countWaiting() {
    for (int i = 0; i < waiting; i++) {
      if (docs[i] >= next) {
        next = Objects.requireNonNull(segment).nextRecord(docs[i]);
      }
      records[i] = next;
    }
    if (request.chosen().isEmpty()) {
      countAll();
    } else {
      countChosen();
    }
    waiting = 0;
  }

  private void found(int entry, int record) {
    here.set(entry);
    if (record != last) {
      last = record;
      total++;
    }
  }

  /** Facet by facet: the processor does best what it does many times. */
  private void countAll() {
    for (int i = 0; i < waiting; i++) {
      found(docs[i], records[i]);
    }
    for (LeafFacet facet : facets) {
      for (int i = 0; i < waiting; i++) {
        facet.count(docs[i], records[i]);
      }
    }
  }

  /** Entry by entry: a facet must see a record's entries side by side, refused or not. */
  private void countChosen() {
    for (int i = 0; i < waiting; i++) {
      int entry = docs[i];
      int record = records[i];
      LeafFacet refusing = null;
      int refused = 0;
      for (LeafFacet facet : facets) {
        if (!facet.accepts(entry)) {
          refusing = facet;
          refused++;
        }
      }
      if (refusing == null) {
        found(entry, record);
        for (LeafFacet facet : facets) {
          facet.count(entry, record);
        }
      } else if (refused == 1) {
        refusing.count(entry, record);
      }
    }
  }

  private void finishLeaf() {
    countWaiting();
    if (last >= 0) {
      entries.put(place, here);
    }
    for (int i = 0; i < facets.length; i++) {
      @Nullable Map<String, Integer> totals = counts.get(fields.get(i));
      if (totals != null) {
        facets[i].addTo(totals);
      }
    }
    facets = new LeafFacet[0];
  }
}
