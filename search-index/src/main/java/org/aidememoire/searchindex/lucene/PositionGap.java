package org.aidememoire.searchindex.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Keeps phrases from crossing from one value of a field to the next. Terms come ready-made. */
final class PositionGap extends Analyzer {

  @Override
  public int getPositionIncrementGap(String field) {
    return 1000;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    throw new IllegalStateException("The field " + field + " is to be given its tokens");
  }
}
