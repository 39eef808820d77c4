package org.aidememoire.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.Unavailable;
import org.aidememoire.record.RecordKeeping;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryParser;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.searchindex.Suggestion;
import org.jspecify.annotations.Nullable;

/** Finds records for the current reader. */
@ApplicationScoped
public class Search {

  private static final int DEEPEST_PAGE_RECORDS = SearchRequest.DEEPEST;

  @Inject OpenIndex index;

  @Inject PendingAudiences audiences;

  @Inject CurrentReader reader;

  @Inject RecordKeeping keeping;

  @Inject SearchTerms terms;

  @Inject Facets facets;

  /**
   * Throws {@link Invalid} on the field {@code q} when the text is no query, {@link Unavailable}
   * when the search engine is away.
   */
  public SearchAnswer search(SearchQuestion question) {
    try {
      return answer(question);
    } catch (QueryProblem problem) {
      throw invalid(problem);
    } catch (IndexUnavailable away) {
      throw new Unavailable("search.away");
    }
  }

  /**
   * The kinds of the records that those words find, by key, the best first; none where the words
   * are no query. Throws {@link Unavailable} when the search engine is away.
   *
   * @param kind null: of all kinds
   */
  public Map<UUID, String> found(String words, @Nullable String kind, int most) {
    var chosen = kind == null ? Map.<String, Set<String>>of() : Map.of("type", Set.of(kind));
    var found = new LinkedHashMap<UUID, String>();
    try {
      search(new SearchQuestion(words, chosen, Order.RELEVANCE, 1, most).bare())
          .hits()
          .forEach(hit -> found.put(hit.id(), hit.kind()));
    } catch (Invalid e) {
      return Map.of();
    }
    return found;
  }

  /** The same, and where those are not enough what has words that begin like them. */
  public Map<UUID, String> foundOrBegun(String words, @Nullable String kind, int most) {
    var found = new LinkedHashMap<>(found(words, kind, most));
    if (found.size() < most) {
      found(words.strip() + "*", kind, most).forEach(found::putIfAbsent);
    }
    return found;
  }

  /** Throws {@link Invalid} on the field {@code q} when the text is no query; asks nothing. */
  public void check(SearchQuestion question) {
    try {
      facets.check("chosen", question.chosen().keySet());
      query(question, facets.schema());
    } catch (QueryProblem problem) {
      throw invalid(problem);
    }
  }

  /** The text and the chosen values as one tree. */
  static Query query(SearchQuestion question, Schema<Entry> schema) throws QueryProblem {
    var parts = new ArrayList<Query>();
    parts.add(QueryParser.parse(question.text(), schema));
    question
        .chosen()
        .forEach(
            (facet, values) ->
                parts.add(
                    new Query.Or(
                        values.stream().map(v -> (Query) new Query.Is(facet, v)).toList())));
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  private static Invalid invalid(QueryProblem problem) {
    return new Invalid(
        List.of(
            new FieldProblem(
                "q",
                "field.query." + problem.kind().name().toLowerCase(Locale.ROOT),
                problem.end() > 0
                    ? new FieldProblem.Place(problem.start(), problem.end())
                    : null)));
  }

  private SearchAnswer answer(SearchQuestion question) throws QueryProblem {
    facets.check("chosen", question.chosen().keySet());
    var counted = Objects.requireNonNullElseGet(question.counted(), facets::names);
    facets.check("facets", counted);
    var read = QueryParser.read(question.text(), facets.schema());
    var request =
        SearchRequest.of(read.query())
            .count(counted.toArray(String[]::new))
            .order(question.order())
            .page(question.page(), question.size())
            .terms(terms.list().without(question.without()));
    for (var choice : question.chosen().entrySet()) {
      request = request.choose(choice.getKey(), choice.getValue());
    }
    var asked = question.marked() ? request : request.unmarked();
    var page = index.ask(open -> open.search(tokens(), asked));
    var readable = readable(page.hits());
    var also = AlsoSearched.of(page.also(), terms);
    var hits =
        page.hits().stream()
            .filter(hit -> readable.contains(UUID.fromString(hit.group())))
            .map(hit -> hit(hit, AlsoSearched.reasons(hit, page.also(), also)))
            .toList();
    var reachable = Math.min(page.total(), DEEPEST_PAGE_RECORDS);
    return new SearchAnswer(
        page.total(),
        question.page(),
        (int) Math.ceilDiv(reachable, question.size()),
        hits,
        page.facets(),
        page.understood(),
        read.passedOver(),
        page.total() == 0 ? didYouMean(question.text()) : null,
        also,
        page.relaxed(),
        page.complete(),
        page.took().toMillis());
  }

  /** The database has the last word on what a hit may show. */
  private Set<UUID> readable(List<Hit> hits) {
    var ids = new HashSet<UUID>();
    hits.forEach(hit -> ids.add(UUID.fromString(hit.group())));
    return keeping.readable(ids);
  }

  private @Nullable String didYouMean(String text) {
    return text.isEmpty() ? null : index.ask(open -> open.didYouMean(tokens(), text)).orElse(null);
  }

  /** Titles and words that continue what is typed, of records that the reader may read. */
  public List<Suggestion> suggest(String typed) {
    var begun = TypedText.clean(typed);
    try {
      return begun.isEmpty() ? List.of() : index.ask(open -> open.suggest(tokens(), begun, 8));
    } catch (IndexUnavailable away) {
      return List.of();
    }
  }

  /** Other records that read alike; none while the search engine is away. */
  public List<SearchHit> related(UUID record) {
    List<Hit> hits;
    try {
      hits = index.ask(open -> open.related(tokens(), record.toString(), 5));
    } catch (IndexUnavailable away) {
      return List.of();
    }
    var readable = readable(hits);
    return hits.stream()
        .filter(hit -> readable.contains(UUID.fromString(hit.group())))
        .map(hit -> hit(hit, List.of()))
        .toList();
  }

  private ReaderTokens tokens() {
    var tokens = reader.get().tokens();
    return ReaderTokens.of(tokens).without(audiences.closedTo(tokens));
  }

  private static SearchHit hit(Hit hit, List<AlsoSearched.Label> by) {
    var place = hit.value("place");
    return new SearchHit(
        UUID.fromString(hit.group()),
        hit.value("type").orElseThrow(),
        hit.title(),
        hit.names(),
        hit.fragments(),
        hit.value("label").orElse(null),
        place.map(p -> hit.values().getOrDefault("type", List.of()).getLast()).orElse(null),
        place.orElse(null),
        hit.value("part").orElse(null),
        hit.value("anchor").filter(a -> place.isEmpty()).map(UUID::fromString).orElse(null),
        hit.value("country").orElse(null),
        hit.value("ministry").orElseThrow(),
        hit.value("language").orElseThrow(),
        hit.value("state").orElseThrow(),
        hit.value("force").orElse(null),
        hit.value("date").map(LocalDate::parse).orElse(null),
        by);
  }
}
