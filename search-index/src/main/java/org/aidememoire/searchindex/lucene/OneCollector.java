package org.aidememoire.searchindex.lucene;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** One collector for all segments, in the caller's thread. */
record OneCollector<C extends Collector>(C collector) implements CollectorManager<C, C> {

  @Override
  public C newCollector() {
    return collector;
  }

  @Override
  public C reduce(Collection<C> collectors) {
    return collector;
  }
}
