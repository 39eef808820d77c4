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
 */
public record SearchQuestion(
    String text, Map<String, Set<String>> chosen, Order order, int page, int size) {

  public SearchQuestion {
    text = text == null ? "" : text.strip();
    var known = new TreeMap<>(chosen);
    known.keySet().retainAll(Entry.facets());
    chosen = Map.copyOf(known);
    page = Math.max(1, page);
    size = Math.clamp(size, 1, 50);
  }
}
