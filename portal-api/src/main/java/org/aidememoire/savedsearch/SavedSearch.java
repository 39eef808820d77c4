package org.aidememoire.savedsearch;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.notice.KeptFor;
import org.aidememoire.persistence.JsonConverter;
import org.aidememoire.persistence.TextsConverter;

@Entity
@Table(name = "saved_search")
class SavedSearch {

  @Id UUID id = UUID.randomUUID();
  @Version int version;
  String name = "";
  String question = "";

  @Convert(converter = JsonConverter.class)
  SortedMap<String, String> chosen = Collections.emptySortedMap();

  @Convert(converter = TextsConverter.class)
  SortedSet<String> without = Collections.emptySortedSet();

  @Convert(converter = TextsConverter.class)
  SortedSet<String> audience = Collections.emptySortedSet();

  Instant created = Instant.EPOCH;
  Instant changed = Instant.EPOCH;
  Instant looked = Instant.EPOCH;

  protected SavedSearch() {}

  /**
   * @param keeper the person's or the post's token
   */
  SavedSearch(SavedSearchDraft draft, String keeper, Instant now) {
    created = now;
    looked = now;
    become(draft, keeper, now);
  }

  void become(SavedSearchDraft draft, String keeper, Instant now) {
    var asked = draft.asked();
    name = Objects.requireNonNull(draft.name());
    question = asked.text();
    var values = new TreeMap<String, String>();
    asked
        .chosen()
        .forEach((facet, chosenValues) -> values.put(facet, String.join("\n", chosenValues)));
    chosen = values;
    without = new TreeSet<>(asked.without());
    audience = new TreeSet<>(List.of(keeper));
    changed = now;
  }

  void look(Instant now) {
    looked = now;
  }

  SavedSearchView view(long found) {
    return new SavedSearchView(
        id,
        version,
        name,
        question,
        values(chosen),
        List.copyOf(without),
        KeptFor.of(audience.first()),
        looked,
        found);
  }

  static SortedMap<String, List<String>> values(SortedMap<String, String> chosen) {
    var values = new TreeMap<String, List<String>>();
    chosen.forEach((facet, joined) -> values.put(facet, List.of(joined.split("\n"))));
    return values;
  }
}
