package org.aidememoire.searchindex.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Searches a large index with all cores, so that a search takes no longer as the index grows with
 * the machine. Segments stay whole: a record lies in one.
 */
final class Spread extends IndexSearcher {

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

  Spread(IndexReader reader) {
    this(reader, CORES == 1 || reader.maxDoc() < SMALL ? null : ForkJoinPool.commonPool());
  }

  /**
   * @param helpers null to do all in the caller's thread
   */
  Spread(IndexReader reader, @Nullable Executor helpers) {
    super(reader, helpers);
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
