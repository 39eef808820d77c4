package org.aidememoire.savedsearch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.language.TypedText;
import org.aidememoire.notice.KeptFor;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.jspecify.annotations.Nullable;

/**
 * A search to be kept, as it is sent in.
 *
 * @param question in the language of the search box; empty when the chosen values say it all
 * @param chosen values by facet
 * @param without concepts of the term list whose other labels are not searched
 */
public record SavedSearchDraft(
    @Nullable String name,
    @Nullable String question,
    Map<String, List<String>> chosen,
    Set<String> without,
    @Nullable KeptFor keptFor) {

  public SavedSearchDraft {
    name = TypedText.line(name);
    question = question == null ? "" : TypedText.clean(question);
    chosen = chosen == null ? Map.of() : new TreeMap<>(chosen);
    without = without == null ? Set.of() : Set.copyOf(without);
    keptFor = Objects.requireNonNullElse(keptFor, KeptFor.ME);
  }

  SearchQuestion asked() {
    Map<String, Set<String>> values =
        chosen.entrySet().stream()
            .filter(facet -> !facet.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, f -> new TreeSet<>(f.getValue())));
    return new SearchQuestion("" + question, values, Order.NEWEST, 1, 20, without);
  }

  void check() {
    var asked = asked();
    new FieldProblems()
        .required("name", name, "field.name.required")
        .atMost(200, "name", name, "field.name.long")
        .when(asked.text().isEmpty() && asked.chosen().isEmpty(), "question", "field.search.empty")
        .refuse();
  }
}
