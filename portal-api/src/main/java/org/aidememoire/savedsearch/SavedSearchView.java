package org.aidememoire.savedsearch;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.aidememoire.notice.KeptFor;

/**
 * A saved search as its keeper sees it.
 *
 * @param chosen values by facet
 * @param without concepts of the term list whose other labels are not searched
 * @param found records that answered it since it was last looked at and that this reader may read
 */
public record SavedSearchView(
    UUID id,
    int version,
    String name,
    String question,
    SortedMap<String, List<String>> chosen,
    List<String> without,
    KeptFor keptFor,
    Instant looked,
    long found) {}
