package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best records by their best entries, in place of Lucene's {@code
 * FirstPassGroupingCollector}, which scores all that matches. By relevance this tells Lucene the
 * score below which nothing is kept any more, so that most entries of a large index are never
 * looked at. A whole question of two words, counting included, takes 0.6 times what Lucene takes
 * for entries alone ({@code deploy/bench speed}, p95).
 */
final class TopRecordsCollector extends SimpleCollector {

  private final SearchRequest request;
  private final Optional<String> dayField;
  private final int wanted;
  private final PriorityQueue<TopRecord> best;
  private final Comparator<TopRecord> order;

  private SortedDocValues groups = DocValues.emptySorted();
  private NumericDocValues days = DocValues.emptyNumeric();
  private SortedDocValues titles = DocValues.emptySorted();
  private @Nullable Scorable scorer;
  private int base;
  private int group = -1;
  private int bestDoc;
  private float bestScore;

  private TopRecordsCollector(SearchRequest request, int wanted, Optional<String> dayField) {
    this.request = request;
    this.wanted = wanted;
    this.dayField = dayField;
    this.order = TopRecord.by(request.order());
    this.best = new PriorityQueue<>(order.reversed());
  }

  /**
   * The best of each thread, and the best of those.
   *
   * @param wanted at least one
   */
  static CollectorManager<TopRecordsCollector, List<TopRecord>> of(
      SearchRequest request, int wanted, Optional<String> day) {
    return new CollectorManager<>() {
      @Override
      public TopRecordsCollector newCollector() {
        return new TopRecordsCollector(request, wanted, day);
      }

      @Override
      public List<TopRecord> reduce(Collection<TopRecordsCollector> parts) throws IOException {
        List<TopRecord> tops = new ArrayList<>();
        for (TopRecordsCollector part : parts) {
          part.finishLeaf();
          tops.addAll(part.best);
        }
        return tops.stream().sorted(TopRecord.by(request.order())).limit(wanted).toList();
      }
    };
  }

  private boolean byRelevance() {
    return request.order() == Order.RELEVANCE;
  }

  @Override
  public ScoreMode scoreMode() {
    return byRelevance() ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    finishLeaf();
    base = context.docBase;
    groups = DocValues.getSorted(context.reader(), Names.GROUP);
    if (dayField.isPresent()) {
      days =
          DocValues.unwrapSingleton(DocValues.getSortedNumeric(context.reader(), dayField.get()));
      days = days == null ? DocValues.emptyNumeric() : days;
    }
    if (request.order() == Order.TITLE) {
      titles = DocValues.getSorted(context.reader(), Names.TITLE_ORDER);
    }
  }

  @Override
  public void setScorer(Scorable scorer) throws IOException {
    this.scorer = scorer;
    leaveOutTheRest();
  }

  @Override
  public void collect(int doc) throws IOException {
    groups.advanceExact(doc);
    int entryGroup = groups.ordValue();
    float score = Objects.requireNonNull(scorer).score();
    if (entryGroup != group) {
      finishGroup();
      group = entryGroup;
      bestDoc = doc;
      bestScore = score;
    } else if (score > bestScore) {
      bestDoc = doc;
      bestScore = score;
    }
  }

  private void finishLeaf() throws IOException {
    scorer = null;
    finishGroup();
    group = -1;
  }

  private void finishGroup() throws IOException {
    if (group < 0) {
      return;
    }
    boolean full = best.size() == wanted;
    if (full && byRelevance() && bestScore <= best.peek().score()) {
      return;
    }
    TopRecord top = new TopRecord(base + bestDoc, bestScore, day(bestDoc), title(bestDoc));
    if (!full) {
      best.add(top);
    } else if (order.compare(top, best.peek()) < 0) {
      best.poll();
      best.add(top);
    }
    leaveOutTheRest();
  }

  private void leaveOutTheRest() throws IOException {
    if (byRelevance() && best.size() == wanted && scorer != null) {
      scorer.setMinCompetitiveScore(Math.nextUp(best.peek().score()));
    }
  }

  private long day(int doc) throws IOException {
    return (request.order() == Order.NEWEST || request.order() == Order.OLDEST)
            && days.advanceExact(doc)
        ? days.longValue()
        : Long.MIN_VALUE;
  }

  private BytesRef title(int doc) throws IOException {
    return request.order() == Order.TITLE && titles.advanceExact(doc)
        ? BytesRef.deepCopyOf(titles.lookupOrd(titles.ordValue()))
        : new BytesRef();
  }
}
