package org.aidememoire.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.aidememoire.searchindex.Page.FacetValue;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** What narrows and orders the search that is shown, each choice a link to another search. */
@Named
@RequestScoped
public class Narrowing {

  @Inject SearchPage search;

  @Inject FacetWords words;

  @Inject SearchWords said;

  @Inject Messages messages;

  public record Facet(String name, List<Choice> values) {

    /** One value that is not chosen narrows nothing. */
    public boolean folded() {
      return values.size() == 1 && !values.getFirst().chosen();
    }
  }

  private @Nullable List<Facet> facets;

  /** What is chosen, each a link to the search without it. */
  public List<Choice> chosen() {
    var all = new ArrayList<Choice>();
    var here = search.here();
    here.chosen()
        .forEach(
            (facet, values) ->
                values.forEach(
                    v ->
                        all.add(
                            new Choice(
                                said.known(facet, v), here.without(facet, v).path(), true, -1))));
    return all;
  }

  /** None of them counted where search does not answer. */
  public List<Facet> facets() {
    var known = facets;
    if (known == null) {
      known =
          search.answered()
              ? names().stream().map(this::facet).filter(facet -> !facet.values.isEmpty()).toList()
              : List.of();
      facets = known;
    }
    return known;
  }

  /** In the list of a kind the type is no choice any more. */
  private List<String> names() {
    var chosen = new LinkedHashSet<>(search.here().chosen().keySet());
    if (search.kind().isEmpty()) {
      return words.order(chosen);
    }
    chosen.add(FacetWords.TYPE);
    return words.order(chosen).stream().filter(facet -> !facet.equals(FacetWords.TYPE)).toList();
  }

  private Facet facet(String facet) {
    var counted = search.answer().facets().getOrDefault(facet, List.of());
    return new Facet(
        words.name(facet),
        FacetWords.inOrder(facet, counted).stream().map(v -> choice(facet, v)).toList());
  }

  private Choice choice(String facet, FacetValue value) {
    var here = search.here();
    var other =
        value.chosen() ? here.without(facet, value.value()) : here.with(facet, value.value());
    return new Choice(
        said.known(facet, value.value()), other.path(), value.chosen(), value.records());
  }

  /** A list begins with what changed last; nothing matches better where nothing was typed. */
  public List<Choice> orders() {
    var here = search.here();
    var all = new ArrayList<Choice>();
    for (var order : Order.values()) {
      if (order != Order.RELEVANCE || search.kind().isEmpty() || !here.text().isEmpty()) {
        all.add(choice(order));
      } else if (!here.asked()) {
        var plain = here.ordered(order.name());
        all.add(new Choice(messages.of("search.order-changed"), plain.path(), plain(), -1));
      }
    }
    return all;
  }

  private boolean plain() {
    return !search.here().narrowed();
  }

  private Choice choice(Order order) {
    return new Choice(
        messages.word("search.order", order),
        search.here().ordered(order.name()).path(),
        order == search.order() && (search.kind().isEmpty() || !plain()),
        -1);
  }
}
