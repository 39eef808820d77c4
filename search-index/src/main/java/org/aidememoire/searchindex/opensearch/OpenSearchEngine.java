package org.aidememoire.searchindex.opensearch;

import org.aidememoire.searchindex.IndexOutdated;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchEngine;
import org.aidememoire.searchindex.SearchIndex;

/** Indexes in a cluster, which several processes may share. */
public final class OpenSearchEngine implements SearchEngine {

  private final Cluster cluster;
  private final String prefix;

  /**
   * @param prefix with which the names of its indexes begin; lower case
   */
  public OpenSearchEngine(ClusterAddress address, String prefix) {
    if (!prefix.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("Names of indexes cannot begin with " + prefix);
    }
    this.cluster = new Cluster(address);
    this.prefix = prefix;
  }

  @Override
  public <T> SearchIndex<T> open(Schema<T> schema) throws IndexOutdated {
    Generations generations = generations(schema);
    Generation current = generations.open(schema);
    OpenSearchIndex<T> index = new OpenSearchIndex<>(cluster, generations, current, schema);
    index.refresh(); // whoever wrote last may have ended before it showed that
    return index;
  }

  @Override
  public <T> SearchIndex<T> rebuild(Schema<T> schema) {
    Generations generations = generations(schema);
    return new OpenSearchIndex<>(cluster, generations, generations.next(schema), schema);
  }

  private Generations generations(Schema<?> schema) {
    return new Generations(cluster, prefix + "-" + schema.name());
  }
}
