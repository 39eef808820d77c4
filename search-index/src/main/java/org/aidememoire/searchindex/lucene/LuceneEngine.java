package org.aidememoire.searchindex.lucene;

import java.nio.file.Path;
import org.aidememoire.searchindex.IndexOutdated;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchEngine;
import org.aidememoire.searchindex.SearchIndex;

/** Indexes in a folder of this machine, which belongs to one process. */
public record LuceneEngine(Path folder) implements SearchEngine {

  @Override
  public <T> SearchIndex<T> open(Schema<T> schema) throws IndexOutdated {
    return LuceneIndex.open(folder, schema);
  }

  @Override
  public <T> SearchIndex<T> rebuild(Schema<T> schema) {
    return LuceneIndex.rebuild(folder, schema);
  }
}
