package org.aidememoire.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.Unavailable;
import org.aidememoire.record.Listing;
import org.aidememoire.record.View;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchHit;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.web.form.Finder;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Lookup;
import org.aidememoire.web.words.Names;

/** Instruments by words of their title, number or text, as far as this reader may see them. */
@Named
@RequestScoped
public class InstrumentFinder implements Finder {

  @Inject Search search;

  @Inject Instruments instruments;

  @Inject Names names;

  @Override
  public List<Option> find(String typed) {
    try {
      var whole = hits(typed);
      var begun = whole.size() < MOST ? hits(typed.strip() + "*") : List.<UUID>of();
      return options(Stream.concat(whole.stream(), begun.stream()).distinct().limit(MOST).toList());
    } catch (Unavailable away) {
      return amongNewest(typed);
    }
  }

  /** While search is unavailable no form is lost for it. */
  private List<Option> amongNewest(String typed) {
    return instruments.newest(null, Listing.MOST).items().stream()
        .map(this::option)
        .filter(o -> Lookup.has(o.word(), typed))
        .limit(MOST)
        .toList();
  }

  private List<UUID> hits(String text) {
    try {
      var question =
          new SearchQuestion(text, Map.of("type", Set.of("instrument")), Order.RELEVANCE, 1, MOST);
      return search.search(question.bare()).hits().stream().map(SearchHit::id).toList();
    } catch (Invalid e) {
      return List.of();
    }
  }

  /** The named ones in words: where, title, number. */
  public List<Option> options(Collection<UUID> ids) {
    return instruments.named(ids).stream().map(this::option).toList();
  }

  private Option option(View<InstrumentContent> instrument) {
    return new Option(instrument.header().id().toString(), word(instrument));
  }

  private String word(View<InstrumentContent> instrument) {
    return Stream.of(
            instrument.header().title(),
            "" + instrument.header().titles().getOrDefault("en", ""),
            Objects.requireNonNullElse(instrument.content().number(), ""),
            names.country(instrument.content().host()))
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
