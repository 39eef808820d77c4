package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/** The index as it is at one moment, given back after use. */
final class Snapshot implements AutoCloseable {

  private final SearcherManager searchers;
  private final IndexSearcher searcher;

  Snapshot(SearcherManager searchers) throws IOException {
    this.searchers = searchers;
    this.searcher = searchers.acquire();
  }

  IndexSearcher searcher() {
    return searcher;
  }

  @Override
  public void close() throws IOException {
    searchers.release(searcher);
  }
}
