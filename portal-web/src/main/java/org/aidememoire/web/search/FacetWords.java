package org.aidememoire.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.web.sharing.Names;
import org.aidememoire.web.sharing.RecordKinds;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.text.Terms;

/** The facets in the order of the page, and their values in words. */
@RequestScoped
class FacetWords {

  static final List<String> ORDER =
      List.of("type", "country", "ministry", "topic", "force", "language", "year");

  @Inject Messages messages;

  @Inject Names names;

  @Inject Terms terms;

  @Inject RecordKinds kinds;

  String name(String facet) {
    return messages.word("search.facet", facet);
  }

  String value(String facet, String value) {
    return switch (facet) {
      case "type" -> messages.of(kinds.named(value).feature() + ".kind");
      case "country" -> names.country(value);
      case "ministry" -> names.ministry(value);
      case "topic" -> terms.topic(value);
      case "force" -> messages.word("instrument.force", value);
      case "language" -> terms.language(value);
      default -> value;
    };
  }
}
