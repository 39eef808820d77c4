package org.aidememoire.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A search as an address: everything that is chosen stands in it, so it can be kept and sent. */
record SearchAddress(String text, Map<String, Set<String>> chosen, String order, int page) {

  SearchAddress with(String facet, String value) {
    return changed(facet, value, true);
  }

  SearchAddress without(String facet, String value) {
    return changed(facet, value, false);
  }

  private SearchAddress changed(String facet, String value, boolean added) {
    var all = new LinkedHashMap<>(chosen);
    var values = new LinkedHashSet<>(all.getOrDefault(facet, Set.of()));
    if (added) {
      values.add(value);
    } else {
      values.remove(value);
    }
    all.put(facet, values);
    return new SearchAddress(text, all, order, 1);
  }

  SearchAddress ordered(String by) {
    return new SearchAddress(text, chosen, by, 1);
  }

  SearchAddress asking(String other) {
    return new SearchAddress(other, chosen, order, 1);
  }

  SearchAddress at(int number) {
    return new SearchAddress(text, chosen, order, number);
  }

  String path() {
    var path = new StringBuilder("/search?q=").append(encoded(text));
    chosen.forEach(
        (facet, values) ->
            values.forEach(v -> path.append('&').append(facet).append('=').append(encoded(v))));
    if (!order.equals("RELEVANCE")) {
      path.append("&order=").append(order);
    }
    if (page > 1) {
      path.append("&page=").append(page);
    }
    return path.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
