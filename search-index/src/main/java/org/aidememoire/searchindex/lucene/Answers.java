package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.QueryProblem.Kind;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.Suggestion;
import org.aidememoire.searchindex.plan.Answerable;
import org.aidememoire.searchindex.plan.Facets;
import org.aidememoire.searchindex.plan.Marks;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/**
 * Answers questions on one snapshot of the index. Every way to it goes through {@link Readable}.
 */
final class Answers {

  /** Help that comes late is no help. */
  private static final Duration WHILE_TYPING = Duration.ofMillis(500);

  private final Schema<?> schema;
  private final Queries queries;
  private final Hits hits;
  private final Optional<String> day;
  private final Suggestions suggestions;
  private final NearWords nearWords;
  private final Related related;
  private final UninvertedFields columns;

  Answers(Schema<?> schema, UninvertedFields columns) {
    this.columns = columns;
    this.schema = schema;
    this.queries = new Queries(schema);
    this.hits = new Hits(schema);
    this.suggestions = new Suggestions(schema);
    this.nearWords = new NearWords(schema);
    this.related = new Related(schema, hits);
    this.day =
        schema.fields().stream()
            .filter(field -> field instanceof Field.Day)
            .map(field -> field.name())
            .findFirst();
  }

  Page search(IndexSearcher shared, ReaderTokens reader, SearchRequest request)
      throws QueryProblem, IOException {
    try {
      return answer(shared, reader, request);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryProblem(Kind.TOO_COMPLEX, "fewer words", 0, 0);
    }
  }

  private Page answer(IndexSearcher shared, ReaderTokens reader, SearchRequest request)
      throws QueryProblem, IOException {
    long begin = System.nanoTime();
    Answerable.require(schema, request);
    int from = (request.page() - 1) * request.size();
    Readable readable = new Readable(shared, reader, request.limit());
    int wanted = from + request.size();
    Found found = found(readable, request, wanted, true);
    boolean relaxed = found.counts().total() == 0 && !readable.timedOut();
    if (relaxed) {
      found = found(readable, request, wanted, false);
      relaxed = found.counts().total() > 0;
    }
    StoredFields stored = readable.searcher().storedFields();
    List<TopRecord> shown =
        found.tops().subList(Math.min(from, found.tops().size()), found.tops().size());
    Optional<Marks> marks =
        request.marked()
            ? Optional.of(new Marks(request.query(), request.terms()))
            : Optional.empty();
    return new Page(
        found.counts().total(),
        hits.of(stored, shown, marks),
        Facets.of(found.counts().values(), request.chosen()),
        request.query().toString(),
        marks.map(Marks::also).orElse(List.of()),
        relaxed,
        !readable.timedOut(),
        Duration.ofNanos(System.nanoTime() - begin));
  }

  private record Found(List<TopRecord> tops, FacetCollector.Counts counts) {}

  private Found found(Readable readable, SearchRequest request, int wanted, boolean strict)
      throws QueryProblem, IOException {
    var clause = queries.clause(request.query(), strict, request.terms());
    var counts = readable.counts(Queries.of(clause), request, columns);
    return new Found(
        counts.total() == 0 ? List.of() : readable.best(clause, counts, request, wanted, day),
        counts);
  }

  List<Suggestion> suggest(IndexSearcher shared, ReaderTokens reader, String typed, int limit)
      throws IOException {
    return suggestions.of(new Readable(shared, reader, WHILE_TYPING), typed, limit);
  }

  Optional<String> didYouMean(IndexSearcher shared, ReaderTokens reader, String query)
      throws IOException {
    return nearWords.corrected(new Readable(shared, reader, WHILE_TYPING), query);
  }

  List<Hit> related(IndexSearcher shared, ReaderTokens reader, String group, int limit)
      throws IOException {
    return related.to(new Readable(shared, reader, WHILE_TYPING), group, limit);
  }
}
