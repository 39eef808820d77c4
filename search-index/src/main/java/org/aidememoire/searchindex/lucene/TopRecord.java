package org.aidememoire.searchindex.lucene;

import java.util.Comparator;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.apache.lucene.util.BytesRef;

/**
 * A record's best entry.
 *
 * @param day days since 1970, {@link Long#MIN_VALUE} without one
 * @param title the title's collation key, empty when not asked
 */
record TopRecord(int doc, float score, long day, BytesRef title) {

  /** Best first. */
  static Comparator<TopRecord> by(Order order) {
    Comparator<TopRecord> score = Comparator.comparing(TopRecord::score, Comparator.reverseOrder());
    Comparator<TopRecord> rule =
        switch (order) {
          case RELEVANCE -> score;
          case NEWEST -> Comparator.comparing(TopRecord::day, Comparator.reverseOrder());
          case OLDEST ->
              Comparator.comparingLong(top -> top.day == Long.MIN_VALUE ? Long.MAX_VALUE : top.day);
          case TITLE -> Comparator.comparing(TopRecord::title);
        };
    return rule.thenComparing(score).thenComparingInt(TopRecord::doc);
  }
}
