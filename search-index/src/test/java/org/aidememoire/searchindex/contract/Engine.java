package org.aidememoire.searchindex.contract;

import java.nio.file.Path;
import org.aidememoire.searchindex.SearchEngine;
import org.aidememoire.searchindex.lucene.LuceneEngine;

/** The engines that are held to the contract. */
public enum Engine {
  LUCENE {
    @Override
    public SearchEngine in(Path folder) {
      return new LuceneEngine(folder);
    }
  };

  /** The engine's place that belongs to this folder; empty when the folder is new. */
  public abstract SearchEngine in(Path folder);
}
