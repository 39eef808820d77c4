package org.aidememoire.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.UUID;
import org.aidememoire.record.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as the index sees it.
 *
 * @param titles translated titles
 * @param text what the record itself says
 * @param numbers what it is cited by, found exactly or not at all
 * @param date by which lists are ordered and years counted
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
    SortedSet<String> audience) {

  /**
   * Legal force today, and when it binds.
   *
   * @param first null when it never has, or nobody knows when
   * @param end the first day on which it no longer does
   */
  public record Force(String word, @Nullable LocalDate first, @Nullable LocalDate end) {}

  /** What every kind of record shows alike, and what this kind shows besides. */
  public static Searchable of(
      StoredRecord<?> record,
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
        record.finders());
  }
}
