package org.aidememoire.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.aidememoire.record.Content;
import org.aidememoire.record.FlatJson;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as the index sees it.
 *
 * @param titles translated titles
 * @param text what the record itself says
 * @param numbers what it is cited by, found exactly or not at all
 * @param date by which lists are ordered and years counted
 * @param facets the values of the facets that its kind declares, by facet
 */
public record Searchable(
    UUID id,
    String kind,
    String title,
    Collection<String> titles,
    String text,
    Collection<String> numbers,
    String language,
    @Nullable String host,
    String ministry,
    SortedSet<String> topics,
    @Nullable Force force,
    String state,
    @Nullable LocalDate date,
    SortedSet<String> audience,
    SortedMap<String, List<String>> facets) {

  /**
   * Legal force today, and when it binds.
   *
   * @param first null when it never has, or nobody knows when
   * @param end the first day on which it no longer does
   */
  public record Force(String word, @Nullable LocalDate first, @Nullable LocalDate end) {}

  private static SortedMap<String, List<String>> facets(StoredRecord<?> record, Kind<?> kind) {
    var declared = kind.fields().stream().filter(field -> !field.facet().isEmpty()).toList();
    var facets = new TreeMap<String, List<String>>();
    if (!declared.isEmpty()) {
      var said = FlatJson.write(record.content());
      declared.forEach(field -> facets.put(field.facet(), field.in(said)));
    }
    return Collections.unmodifiableSortedMap(facets);
  }

  /** What every kind of record shows alike, and what this kind shows besides. */
  public static <C extends Content> Searchable of(
      Kind<C> kind,
      StoredRecord<C> record,
      String text,
      Collection<String> numbers,
      @Nullable Force force,
      @Nullable LocalDate date) {
    var heading = record.heading();
    return new Searchable(
        record.id(),
        record.kind(),
        "" + heading.title(),
        heading.titles().values(),
        text,
        numbers,
        heading.language(),
        record.content().host(),
        record.ministry(),
        heading.topics(),
        force,
        record.state(),
        date,
        record.finders(),
        facets(record, kind));
  }
}
