package org.aidememoire.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aidememoire.searchindex.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found.
 *
 * @param title with the found words marked
 * @param titles its titles in other languages in which something was found, marked
 * @param fragments up to two pieces of the text of the best page, with the found words marked
 * @param label the page, section or heading of the hit, null where the record itself says it
 * @param passage what the place is that was found, where searches can be narrowed to that: {@code
 *     decision}
 * @param place where that stands, behind the address of the record's page
 * @param file the name of the file that the page is of
 * @param attachment its key
 * @param by terms of the list by which it was found where what was typed does not stand in it
 */
public record SearchHit(
    UUID id,
    String kind,
    Snippet title,
    List<Snippet> titles,
    List<Snippet> fragments,
    @Nullable String label,
    @Nullable String passage,
    @Nullable String place,
    @Nullable String file,
    @Nullable UUID attachment,
    @Nullable String host,
    String ministry,
    String language,
    String state,
    @Nullable String force,
    @Nullable LocalDate date,
    List<AlsoSearched.Label> by) {

  /** Whether that title stands among those in which something was found. */
  public boolean quotes(String translated) {
    return titles.stream().anyMatch(found -> found.text().equals(translated));
  }
}
