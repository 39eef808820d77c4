package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Searches a large index with all cores, so that a search takes no longer as the index grows with
 * the machine. In place of the slices of {@link IndexSearcher}, which may divide a segment and
 * start threads for a small index: segments stay whole, because all entries of a record are in one.
 */
final class ConcurrentSearcher extends IndexSearcher {

  /**
   * Below that many entries, handing work over costs more than it saves: with two cores and 191,000
   * entries it made a search by a third slower, with 574,000 by a sixth faster.
   */
  private static final int SMALL = 400_000;

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** The segments of one thread. */
  private static final class Share {
    private final List<LeafReaderContext> leaves = new ArrayList<>();
    private int entries;

    private void add(LeafReaderContext leaf) {
      leaves.add(leaf);
      entries += leaf.reader().maxDoc();
    }
  }

  /** How many entries are searched between two looks at the clock: some milliseconds' work. */
  private static final int STEP = 1 << 15;

  private final @Nullable Executor helpers;
  private final BooleanSupplier late;
  private final @Nullable Map<Integer, FixedBitSet> only;

  private ConcurrentSearcher(
      IndexReader reader,
      @Nullable Executor helpers,
      BooleanSupplier late,
      @Nullable Map<Integer, FixedBitSet> only) {
    super(reader, helpers);
    this.helpers = helpers;
    this.late = late;
    this.only = only;
  }

  /**
   * @param helpers null to do all in the caller's thread
   * @param late whether to stop with what was found so far
   */
  ConcurrentSearcher(IndexReader reader, @Nullable Executor helpers, BooleanSupplier late) {
    this(reader, helpers, late, null);
  }

  /**
   * @param late whether to stop with what was found so far
   */
  ConcurrentSearcher(IndexReader reader, BooleanSupplier late) {
    this(reader, CORES == 1 || reader.maxDoc() < SMALL ? null : ForkJoinPool.commonPool(), late);
  }

  /**
   * The same index, as if it held these entries only: then no other entry is ever scored.
   *
   * @param found by the place of their segment; other segments are not looked at
   */
  ConcurrentSearcher among(Map<Integer, FixedBitSet> found) {
    return new ConcurrentSearcher(getIndexReader(), helpers, late, found);
  }

  /**
   * As Lucene does it, but for the entries that count; and it looks at the clock less often than
   * Lucene, whose steps begin with a hundred entries: each begins the merging of lists again.
   */
  @Override
  protected void searchLeaf(
      LeafReaderContext leaf, int first, int end, Weight weight, Collector collector)
      throws IOException {
    if (only != null && !only.containsKey(leaf.ord)) {
      return;
    }
    LeafCollector here;
    try {
      here = collector.getLeafCollector(leaf);
    } catch (CollectionTerminatedException nothingToDoHere) {
      return;
    }
    ScorerSupplier supplier = weight.scorerSupplier(leaf);
    if (supplier != null) {
      supplier.setTopLevelScoringClause();
      score(supplier.bulkScorer(), accepted(leaf), first, end, here);
    }
    here.finish();
  }

  private @Nullable Bits accepted(LeafReaderContext leaf) {
    return only == null
        ? leaf.reader().getLiveDocs()
        : Objects.requireNonNull(only.get(leaf.ord)).asReadOnlyBits();
  }

  private void score(
      BulkScorer scorer, @Nullable Bits accepted, int first, int end, LeafCollector here)
      throws IOException {
    try {
      for (int next = first; next < end && !late.getAsBoolean(); ) {
        next = scorer.score(here, accepted, next, Math.min(next + STEP, end));
      }
    } catch (CollectionTerminatedException enough) {
      // the collector wants no more of this segment
    }
  }

  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
    List<Share> shares = new ArrayList<>();
    for (int core = 0; core < Math.min(Math.max(2, CORES), leaves.size()); core++) {
      shares.add(new Share());
    }
    leaves.stream()
        .sorted(Comparator.comparingInt((LeafReaderContext leaf) -> -leaf.reader().maxDoc()))
        .forEach(
            leaf ->
                shares.stream()
                    .min(Comparator.comparingInt(share -> share.entries))
                    .orElseThrow()
                    .add(leaf));
    return shares.stream()
        .map(share -> share.leaves.stream().sorted(Comparator.comparingInt(l -> l.docBase)))
        .map(sorted -> sorted.map(LeafReaderContextPartition::createForEntireSegment).toList())
        .map(parts -> new LeafSlice(new ArrayList<>(parts)))
        .toArray(LeafSlice[]::new);
  }
}
