package org.aidememoire.search;

import java.util.Map;
import java.util.Set;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks, as it stands in the address of the search page.
 *
 * @param text in the language of the search box; nothing typed asks for everything readable
 * @param chosen values by facet
 * @param page counts from 1
 * @param without concepts of the term list whose other labels are not searched
 * @param counted the facets that the answer counts, null for all
 * @param marked whether the answer marks what was found, with fragments of the text and the terms
 *     of the list that were searched; it costs more than finding does
 */
public record SearchQuestion(
    String text,
    Map<String, Set<String>> chosen,
    Order order,
    int page,
    int size,
    Set<String> without,
    @Nullable Set<String> counted,
    boolean marked) {

  /** No page of results is longer. */
  private static final int MOST = 50;

  public SearchQuestion {
    text = text == null ? "" : TypedText.clean(text);
    chosen = Map.copyOf(chosen);
    new FieldProblems()
        .when(page < 1, "page", "field.page.first")
        .when(size < 1 || size > MOST, "size", "field.size.fifty")
        .refuse();
    without = without == null ? Set.of() : Set.copyOf(without);
    counted = counted == null ? null : Set.copyOf(counted);
  }

  /** With all facets and marks. */
  public SearchQuestion(
      String text,
      Map<String, Set<String>> chosen,
      Order order,
      int page,
      int size,
      Set<String> without) {
    this(text, chosen, order, page, size, without, null, true);
  }

  /** With the whole term list, all facets and marks. */
  public SearchQuestion(
      String text, Map<String, Set<String>> chosen, Order order, int page, int size) {
    this(text, chosen, order, page, size, Set.of());
  }

  /** The same question by one who wants records and how many there are, and nothing else. */
  public SearchQuestion bare() {
    return new SearchQuestion(text, chosen, order, page, size, without, Set.of(), false);
  }
}
