package org.aidememoire.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aidememoire.searchindex.SearchRequest.Order;

/**
 * What a reader asks, as it stands in the address of the search page.
 *
 * @param text in the language of the search box; nothing typed asks for everything readable
 * @param chosen values by facet; an unknown facet is passed over
 * @param page counts from 1
 * @param without concepts of the term list whose other labels are not searched
 */
public record SearchQuestion(
    String text,
    Map<String, Set<String>> chosen,
    Order order,
    int page,
    int size,
    Set<String> without) {

  public SearchQuestion {
    text = text == null ? "" : text.strip();
    var known = new TreeMap<>(chosen);
    known.keySet().retainAll(Entry.facets());
    chosen = Map.copyOf(known);
    page = Math.max(1, page);
    size = Math.clamp(size, 1, 50);
    without = without == null ? Set.of() : Set.copyOf(without);
  }

  /** With the whole term list. */
  public SearchQuestion(
      String text, Map<String, Set<String>> chosen, Order order, int page, int size) {
    this(text, chosen, order, page, size, Set.of());
  }
}
