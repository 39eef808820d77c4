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
record Top(int doc, float score, long day, BytesRef title) {

  /** Best first. */
  static Comparator<Top> by(Order order) {
    Comparator<Top> score = Comparator.comparing(Top::score, Comparator.reverseOrder());
    Comparator<Top> rule =
        switch (order) {
          case RELEVANCE -> score;
          case NEWEST -> Comparator.comparing(Top::day, Comparator.reverseOrder());
          case OLDEST ->
              Comparator.comparingLong(top -> top.day == Long.MIN_VALUE ? Long.MAX_VALUE : top.day);
          case TITLE -> Comparator.comparing(Top::title);
        };
    return rule.thenComparing(score).thenComparingInt(Top::doc);
  }
}
