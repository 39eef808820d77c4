package org.aidememoire.bench;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** The plainest way to count facet values with Lucene's core. */
final class ValueCounts extends SimpleCollector {

  private final List<String> fields;
  private SortedSetDocValues[] values = {};
  private int[][] counts = {};

  ValueCounts(String... fields) {
    this.fields = List.of(fields);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    values = new SortedSetDocValues[fields.size()];
    counts = new int[fields.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(context.reader(), fields.get(i));
      counts[i] = new int[(int) values[i].getValueCount()];
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    for (int i = 0; i < values.length; i++) {
      if (values[i].advanceExact(doc)) {
        for (int n = values[i].docValueCount(); n > 0; n--) {
          counts[i][(int) values[i].nextOrd()]++;
        }
      }
    }
  }
}
