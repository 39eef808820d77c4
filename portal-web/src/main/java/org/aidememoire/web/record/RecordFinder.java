package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.RecordKeeping;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchHit;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.web.form.Finder;
import org.aidememoire.web.form.Option;

/** Records of any kind by their words, as far as this reader may see them. */
@Named
@RequestScoped
public class RecordFinder implements Finder {

  @Inject Search search;

  @Inject Kinds kinds;

  @Inject RecordKeeping keeping;

  @Inject RecordWords records;

  @Override
  public List<Option> find(String typed) {
    return options(
        Stream.of(typed, typed.strip() + "*").flatMap(this::hits).distinct().limit(MOST).toList());
  }

  private Stream<UUID> hits(String text) {
    try {
      var question = new SearchQuestion(text, Map.of(), Order.RELEVANCE, 1, MOST);
      return search.search(question.bare()).hits().stream().map(SearchHit::id);
    } catch (Invalid e) {
      return Stream.of();
    }
  }

  /** The named ones in words, in the order named. */
  public List<Option> options(Collection<UUID> ids) {
    var headers = kinds.headers(keeping.kinds(new HashSet<>(ids)));
    return ids.stream()
        .map(headers::get)
        .filter(Objects::nonNull)
        .map(header -> new Option(header.id().toString(), word(header)))
        .toList();
  }

  private String word(RecordHeader header) {
    return header.title() + " · " + records.kind(header);
  }
}
