package org.aidememoire.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.Unavailable;
import org.aidememoire.querylog.QueryLog;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.savedsearch.RecentSearches;
import org.aidememoire.search.FacetNames;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchAnswer;
import org.aidememoire.search.SearchHit;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.PageEntry;
import org.aidememoire.web.page.PageFilter;
import org.aidememoire.web.page.Pager;
import org.aidememoire.web.record.RecordWords;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Search: every choice is a link, every state an address. */
@Page(
    path = "/search",
    query = {"q", "without", "order", "page"},
    alsoReads = FacetNames.class)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class SearchPage {

  private static final int SIZE = 20;

  private static final int EXAMPLES = 8;

  @Inject Search search;

  @Inject RecentSearches recent;

  @Inject QueryLog log;

  @Inject Kinds kinds;

  @Inject RecordWords records;

  @Inject CurrentReader reader;

  @Inject Messages messages;

  @Inject Form form;

  @Inject HttpServletRequest request;

  private SearchAddress here = SearchAddress.of("", Map.of());
  private Optional<String> kind = Optional.empty();
  private @Nullable SearchAnswer answer;
  private @Nullable String away;
  private List<Row> rows = List.of();
  private Optional<FieldProblem.Place> misread = Optional.empty();

  /** A hit beside its record's header. */
  public record Row(SearchHit hit, RecordHeader header) {}

  @PostConstruct
  void ask() {
    var list = ((PageEntry) request.getAttribute(PageFilter.PAGE)).paths().getFirst();
    here = SearchAddress.of(request).in(list);
    if (!list.equals(SearchAddress.EVERYWHERE)) {
      kind = Optional.of(kinds.below(list.substring(1)).kind().name());
    }
    try {
      var found = search.search(question());
      answer = found;
      rows = listed() ? List.of() : rows(found.hits());
      remember();
    } catch (Invalid e) {
      e.fields().forEach(f -> form.problem("query", f.message()));
      misread = e.fields().stream().map(FieldProblem::place).filter(Objects::nonNull).findFirst();
    } catch (Unavailable e) {
      away = e.getMessage();
      if (!listed()) {
        var page = FacesContext.getCurrentInstance().getExternalContext();
        page.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        page.setResponseHeader("Retry-After", Unavailable.SECONDS);
      }
    }
  }

  /** The kind whose list is shown; none where all kinds are searched. */
  Optional<String> kind() {
    return kind;
  }

  /**
   * Whether it is a list that nobody narrowed or ordered: its rows come from the database, with
   * what is not searched, and the search counts what they could be narrowed to.
   */
  public boolean listed() {
    return kind.isPresent() && !here.narrowed();
  }

  private SearchQuestion question() {
    var chosen = new LinkedHashMap<>(everywhere().chosen());
    chosen.remove(FacetWords.WITHOUT);
    return listed()
        ? new SearchQuestion("", chosen, order(), 1, 1, Set.of(), null, false)
        : new SearchQuestion(here.text(), chosen, order(), here.page(), SIZE, here.without());
  }

  /** A name of none is the best match; in a list of which nothing was typed that is the newest. */
  Order order() {
    var asked =
        Arrays.stream(Order.values())
            .filter(o -> o.name().equals(here.order()))
            .findFirst()
            .orElse(Order.RELEVANCE);
    return asked == Order.RELEVANCE && here.text().isEmpty() && kind.isPresent()
        ? Order.NEWEST
        : asked;
  }

  SearchAddress here() {
    return here;
  }

  /** The same search of all kinds. */
  private SearchAddress everywhere() {
    return kind.map(here::everywhere).orElse(here);
  }

  /** Why there is no answer, null when nothing is in its way. */
  public @Nullable String away() {
    return away;
  }

  private void remember() {
    if (here.page() == 1 && here.asked()) {
      recent.remember(everywhere().path());
      log.asked(
          here.text(),
          rows.stream().anyMatch(row -> !records.restricted(row.header())),
          reader.get().person());
    }
  }

  /** What was typed, cut around the place that cannot be read; empty when there is none. */
  public List<String> misread() {
    return misread.map(place -> place.around(here.text())).orElse(List.of());
  }

  /** Whether anything was typed or chosen. */
  public boolean asked() {
    return here.asked();
  }

  /** What can be typed, each with its meaning and as a link. */
  public record Example(String typed, String word, String path) {}

  /** The query language by examples. */
  public List<Example> examples() {
    return IntStream.rangeClosed(1, EXAMPLES)
        .mapToObj(
            n -> {
              var typed = messages.word("search.example", n);
              var word = messages.word("search.example-means", n);
              return new Example(typed, word, SearchAddress.of(typed, Map.of()).path());
            })
        .toList();
  }

  /** Where the same is asked once more. */
  public String path() {
    return here.path();
  }

  /** Where this search can be kept. */
  public String toSave() {
    return everywhere().toSave();
  }

  /** The headers of all hits by one question a kind. */
  private List<Row> rows(List<SearchHit> hits) {
    var kindOf = new HashMap<UUID, String>();
    hits.forEach(hit -> kindOf.put(hit.id(), hit.kind()));
    var headers = kinds.headers(kindOf);
    return hits.stream()
        .filter(hit -> headers.containsKey(hit.id()))
        .map(hit -> new Row(hit, Objects.requireNonNull(headers.get(hit.id()))))
        .toList();
  }

  public String text() {
    return here.text();
  }

  public boolean answered() {
    return answer != null;
  }

  public SearchAnswer answer() {
    return Objects.requireNonNull(answer);
  }

  public List<Row> rows() {
    return rows;
  }

  public Pager pager() {
    return new Pager(answer().page(), answer().pages(), n -> here.at(n).path());
  }

  /** The same search that leaves a term's other labels alone. */
  public String leaving(String concept) {
    return here.with(FacetWords.WITHOUT, concept).path();
  }

  public String asking(String other) {
    return here.asking(other).path();
  }
}
