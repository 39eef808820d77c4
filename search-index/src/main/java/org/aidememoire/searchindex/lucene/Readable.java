package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.plan.Clause;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The part of the index that exists for a reader: the only way to run a query. Every query gets the
 * reader's tokens as a filter, and a time after which it stops.
 */
final class Readable {

  private final ConcurrentSearcher searcher;
  private final Query audience;
  private final Optional<Query> closed;

  /** Two thirds of the time are for counting, so that something is left for the best. */
  private final long countUntil;

  private final long end;
  private volatile long until;
  private volatile boolean timedOut;

  Readable(IndexSearcher shared, ReaderTokens reader, Duration limit) {
    // a searcher of its own, because the time limit belongs to the searcher
    searcher = new ConcurrentSearcher(shared.getIndexReader(), this::late);
    long begin = System.nanoTime();
    countUntil = begin + limit.toNanos() * 2 / 3;
    end = begin + limit.toNanos();
    until = end;
    audience = audience(reader);
    closed =
        reader.closed().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new TermInSetQuery(
                    Names.GROUP, reader.closed().stream().map(BytesRef::new).toList()));
  }

  private static Query audience(ReaderTokens reader) {
    if (reader.tokens().isEmpty()) {
      return new MatchNoDocsQuery("the reader holds nothing");
    }
    return new ConstantScoreQuery(
        new TermInSetQuery(Names.AUDIENCE, reader.tokens().stream().map(BytesRef::new).toList()));
  }

  private Query limit(Query query) {
    BooleanQuery.Builder limited =
        new BooleanQuery.Builder().add(query, Occur.MUST).add(audience, Occur.FILTER);
    closed.ifPresent(groups -> limited.add(groups, Occur.MUST_NOT));
    return limited.build();
  }

  /** How many entries match. */
  int count(Query query) throws IOException {
    return searcher.count(limit(query));
  }

  /** Some entries that match, in no order. */
  List<Integer> entries(Query query, int limit) throws IOException {
    return Arrays.stream(searcher.search(limit(query), limit).scoreDocs)
        .map(found -> found.doc)
        .toList();
  }

  /** The best records, at least one wanted. */
  List<TopRecord> best(Query query, SearchRequest request, int wanted, Optional<String> day)
      throws IOException {
    return searcher.search(limit(query), TopRecordsCollector.of(request, wanted, day));
  }

  /** All records and their facets, and which entries match. */
  FacetCollector.Counts counts(Query query, SearchRequest request, UninvertedFields columns)
      throws IOException {
    until = countUntil;
    try {
      return searcher.search(limit(query), FacetCollector.of(request, columns));
    } finally {
      until = end;
    }
  }

  /** The best of the records that were counted, for this reader, for the same clause. */
  List<TopRecord> best(
      Clause clause,
      FacetCollector.Counts counted,
      SearchRequest request,
      int wanted,
      Optional<String> day)
      throws IOException {
    return searcher
        .among(counted.entries())
        .search(Scores.of(clause), TopRecordsCollector.of(request, wanted, day));
  }

  /** Asked when there is more to search. */
  private boolean late() {
    boolean late = System.nanoTime() - until > 0;
    if (late) {
      timedOut = true;
    }
    return late;
  }

  boolean timedOut() {
    return timedOut;
  }

  /** For statistics of terms and for loading what was found; never for finding. */
  IndexSearcher searcher() {
    return searcher;
  }
}
