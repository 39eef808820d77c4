package org.aidememoire.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.aidememoire.language.TypedText;

/**
 * A search as an address: everything that is chosen stands in it, so it can be kept and sent.
 *
 * @param at {@link #EVERYWHERE}, or the list of a kind
 */
public record SearchAddress(
    String at, String text, Map<String, Set<String>> chosen, String order, int page) {

  /** Where all kinds of record are searched. */
  static final String EVERYWHERE = "/search";

  /** The parameters that are no choices; a page refuses those that are nothing. */
  private static final Set<String> NOT_CHOSEN = Set.of("q", "order", "page");

  public static SearchAddress of(String text, Map<String, ? extends Collection<String>> chosen) {
    var values = new LinkedHashMap<String, Set<String>>();
    chosen.keySet().stream()
        .filter(facet -> !NOT_CHOSEN.contains(facet))
        .sorted(FacetWords.ORDER)
        .forEach(facet -> values.put(facet, new LinkedHashSet<>(chosen.get(facet))));
    return new SearchAddress(EVERYWHERE, text, values, "RELEVANCE", 1);
  }

  /** A search that was kept. */
  public static SearchAddress of(
      String text, Map<String, List<String>> facets, List<String> without) {
    var all = new LinkedHashMap<>(facets);
    if (!without.isEmpty()) {
      all.put(FacetWords.WITHOUT, without);
    }
    return of(text, all);
  }

  /** What is chosen, without the terms that are left alone. */
  public Map<String, List<String>> facets() {
    var facets = new LinkedHashMap<String, List<String>>();
    chosen.forEach((facet, values) -> facets.put(facet, List.copyOf(values)));
    facets.remove(FacetWords.WITHOUT);
    return facets;
  }

  /** The concepts whose other labels are not searched. */
  public Set<String> without() {
    return FacetWords.leftAlone(chosen);
  }

  /** What the request's address says, whatever a form says beside it. */
  public static SearchAddress of(HttpServletRequest request) {
    var address = "&" + Objects.requireNonNullElse(request.getQueryString(), "");
    var said = new LinkedHashMap<String, List<String>>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (address.contains("&" + name + "=")) {
                said.put(name, List.of(values));
              }
            });
    return of(said);
  }

  private static SearchAddress of(Map<String, List<String>> said) {
    said.replaceAll((name, values) -> values.stream().map(TypedText::clean).toList());
    var search = of(first(said, "q", ""), said);
    var page = first(said, "page", "1");
    return new SearchAddress(
        EVERYWHERE,
        search.text,
        search.chosen,
        first(said, "order", "RELEVANCE"),
        page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
  }

  /** Reads what {@link #path} wrote. */
  public static SearchAddress parse(String path) {
    var said = new LinkedHashMap<String, List<String>>();
    var asked = path.substring(path.indexOf('?') + 1);
    for (var pair : asked.split("&")) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        said.computeIfAbsent(parts[0], name -> new ArrayList<>())
            .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return of(said);
  }

  private static String first(Map<String, List<String>> said, String name, String otherwise) {
    return said.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(otherwise);
  }

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
    return new SearchAddress(at, text, all, order, 1);
  }

  SearchAddress ordered(String by) {
    return new SearchAddress(at, text, chosen, by, 1);
  }

  SearchAddress asking(String other) {
    return new SearchAddress(at, other, chosen, order, 1);
  }

  SearchAddress at(int number) {
    return new SearchAddress(at, text, chosen, order, number);
  }

  /** The same in the list of a kind. */
  SearchAddress in(String list) {
    return new SearchAddress(list, text, chosen, order, page);
  }

  /** The same among all kinds, where that one is chosen. */
  SearchAddress everywhere(String kind) {
    var all = new LinkedHashMap<String, Set<String>>();
    all.put(FacetWords.TYPE, Set.of(kind));
    all.putAll(chosen);
    return new SearchAddress(EVERYWHERE, text, all, order, page);
  }

  /** Whether anything was typed or chosen. */
  boolean asked() {
    return !(text.isEmpty() && chosen.isEmpty());
  }

  /** Whether it is more than the beginning of a list. */
  boolean narrowed() {
    return asked() || page > 1 || !order.equals("RELEVANCE");
  }

  public String path() {
    var said = said();
    return said.isEmpty() ? at : at + "?" + said;
  }

  private String said() {
    var said = new StringJoiner("&");
    if (at.equals(EVERYWHERE) || !text.isEmpty()) {
      said.add("q=" + encoded(text));
    }
    chosen.forEach((facet, values) -> values.forEach(v -> said.add(facet + "=" + encoded(v))));
    if (!order.equals("RELEVANCE")) {
      said.add("order=" + order);
    }
    if (page > 1) {
      said.add("page=" + page);
    }
    return said.toString();
  }

  /** Where this search can be kept. */
  String toSave() {
    return "/saved-searches/new?" + said();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
