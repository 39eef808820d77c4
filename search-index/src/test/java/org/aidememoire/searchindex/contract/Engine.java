package org.aidememoire.searchindex.contract;

import java.nio.file.Path;
import java.util.Locale;
import org.aidememoire.searchindex.SearchEngine;
import org.aidememoire.searchindex.lucene.LuceneEngine;
import org.aidememoire.searchindex.opensearch.OpenSearchEngine;
import org.aidememoire.searchindex.opensearch.TestCluster;

/** The engines that are held to the contract. */
public enum Engine {
  LUCENE {
    @Override
    public SearchEngine in(Path folder) {
      return new LuceneEngine(folder);
    }
  },
  OPENSEARCH {
    @Override
    public SearchEngine in(Path folder) {
      String name = folder.getFileName().toString().toLowerCase(Locale.ROOT);
      return new OpenSearchEngine(
          TestCluster.shared().address(), "t" + name.replaceAll("[^a-z0-9]", "-"));
    }
  };

  /** The engine's place that belongs to this folder; empty when the folder is new. */
  public abstract SearchEngine in(Path folder);
}
