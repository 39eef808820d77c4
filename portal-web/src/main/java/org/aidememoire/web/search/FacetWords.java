package org.aidememoire.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.record.Kinds;
import org.aidememoire.search.Facets;
import org.aidememoire.searchindex.Page.FacetValue;
import org.aidememoire.terminology.Terminology;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Names;
import org.aidememoire.web.words.Terms;

/** The facets in the order of the page, and their values in words. */
@RequestScoped
class FacetWords {

  /** Which kind of record it is. */
  static final String TYPE = "type";

  /** No facet, but chosen like one: a concept of the term list that is left alone. */
  static final String WITHOUT = "without";

  private static final List<String> FIRST = List.of(TYPE, "country", "ministry", "topic", "force");

  private static final List<String> LAST = List.of("language", "year", WITHOUT);

  /** What is common first, then what single kinds of record bring along, then what is left. */
  static final Comparator<String> ORDER =
      Comparator.comparingInt(FacetWords::place).thenComparing(Comparator.naturalOrder());

  @Inject Facets facets;

  @Inject Messages messages;

  @Inject Names names;

  @Inject Terms terms;

  @Inject Kinds kinds;

  @Inject Terminology terminology;

  private static int place(String facet) {
    return FIRST.contains(facet)
        ? FIRST.indexOf(facet) - FIRST.size()
        : LAST.contains(facet) ? LAST.indexOf(facet) + 1 : 0;
  }

  /**
   * Those of single kinds of record are offered once somebody has chosen a type, or one of them.
   */
  List<String> order(Set<String> chosen) {
    return facets.names().stream()
        .filter(
            facet ->
                chosen.contains(TYPE) || chosen.contains(facet) || facets.ofAKind(facet).isEmpty())
        .sorted(ORDER)
        .toList();
  }

  /** The concepts whose other labels are not searched. */
  static Set<String> leftAlone(Map<String, Set<String>> chosen) {
    return chosen.getOrDefault(WITHOUT, Set.of());
  }

  /** The latest year first; everything else by how much it finds. */
  static List<FacetValue> inOrder(String facet, List<FacetValue> values) {
    return facet.equals("year")
        ? values.stream().sorted(Comparator.comparing(FacetValue::value).reversed()).toList()
        : values;
  }

  String name(String facet) {
    return facets
        .ofAKind(facet)
        .map(own -> messages.word(own.feature() + ".facet", own.name()))
        .orElseGet(() -> messages.word("search.facet", facet));
  }

  /** A passage of a record that is found as if it were one. */
  String passage(String type) {
    return facets
        .passage(type)
        .map(feature -> messages.word(feature + ".passage", type))
        .orElse(type);
  }

  /** Of passages, the records that hold them are counted. */
  String value(String facet, String value) {
    return switch (facet) {
      case TYPE ->
          facets
              .passage(value)
              .map(feature -> messages.word(feature + ".holding", value))
              .orElseGet(() -> messages.of(kinds.kind(value).feature() + ".kind"));
      case "country" -> names.country(value);
      case "ministry" -> names.ministry(value);
      case "topic" -> terms.topic(value);
      case "force" -> messages.word("instrument.force", value);
      case "language" -> terms.language(value);
      case WITHOUT -> messages.of("search.left-alone", terminology.get(value).name());
      default -> facets.ofAKind(facet).map(own -> messages.word(own.words(), value)).orElse(value);
    };
  }
}
