package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Counts records, counts their facets and keeps the best of them, in one pass over the entries.
 *
 * <p>An entry that fails exactly one chosen facet is counted for that facet alone: so a chosen
 * facet does not narrow its own counts.
 */
final class RecordCollector extends SimpleCollector {

  private final SearchRequest request;
  private final Optional<String> dayField;
  private final int wanted;
  private final List<String> facetFields;
  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
  private final PriorityQueue<Top> best;
  private final Comparator<Top> order;
  private long total;

  private LeafFacet[] facets = {};
  private SortedDocValues groups = DocValues.emptySorted();
  private NumericDocValues days = DocValues.emptyNumeric();
  private SortedDocValues titles = DocValues.emptySorted();
  private @Nullable Scorable scorer;
  private int base;
  private int group = -1;
  private int bestDoc;
  private float bestScore;

  RecordCollector(SearchRequest request, int wanted, Optional<String> dayField) {
    this.request = request;
    this.wanted = wanted;
    this.dayField = dayField;
    this.order = Top.by(request.order());
    this.best = new PriorityQueue<>(order.reversed());
    Set<String> fields = new LinkedHashSet<>(request.counted());
    fields.addAll(request.chosen().keySet());
    this.facetFields = List.copyOf(fields);
    request.counted().forEach(field -> counts.put(field, new HashMap<>()));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
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
    facets = new LeafFacet[facetFields.size()];
    for (int i = 0; i < facets.length; i++) {
      String field = facetFields.get(i);
      facets[i] = new LeafFacet(context.reader(), field, request.chosen().get(field));
    }
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    groups.advanceExact(doc);
    int entryGroup = groups.ordValue();
    LeafFacet failed = null;
    for (LeafFacet facet : facets) {
      if (!facet.accepts(doc)) {
        if (failed != null) {
          return;
        }
        failed = facet;
      }
    }
    if (failed != null) {
      failed.count(entryGroup);
      return;
    }
    for (LeafFacet facet : facets) {
      facet.count(entryGroup);
    }
    float score = Objects.requireNonNull(scorer).score();
    if (entryGroup != group) {
      finishGroup();
      group = entryGroup;
      total++;
      bestDoc = doc;
      bestScore = score;
    } else if (score > bestScore) {
      bestDoc = doc;
      bestScore = score;
    }
  }

  private void finishGroup() throws IOException {
    if (group < 0 || wanted == 0) {
      return;
    }
    boolean full = best.size() == wanted;
    if (full && request.order() == Order.RELEVANCE && bestScore <= best.peek().score()) {
      return;
    }
    Top top = new Top(base + bestDoc, bestScore, day(bestDoc), title(bestDoc));
    if (!full) {
      best.add(top);
    } else if (order.compare(top, best.peek()) < 0) {
      best.poll();
      best.add(top);
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

  private void finishLeaf() throws IOException {
    finishGroup();
    group = -1;
    for (int i = 0; i < facets.length; i++) {
      Map<String, Integer> totals = counts.get(facetFields.get(i));
      if (totals != null) {
        facets[i].addTo(totals);
      }
    }
    facets = new LeafFacet[0];
  }

  /** What was found; to be asked once, after the last entry. */
  Found found() throws IOException {
    finishLeaf();
    List<Top> tops = new ArrayList<>(best);
    tops.sort(order);
    return new Found(total, tops, counts);
  }

  /** The answer before anything is loaded. */
  record Found(long total, List<Top> tops, Map<String, Map<String, Integer>> counts) {}
}
