package org.aidememoire.searchindex;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One numbered page of an answer.
 *
 * @param total records (not entries) that match and that the reader may read
 * @param facets by field, the values with the number of records, most first
 * @param understood the query as a tree on one line
 * @param also labels of the term list that stand in the query; their others were searched as well
 * @param relaxed true when nothing has most of the words and records with some of them are shown
 * @param complete false when the time limit cut the search: totals and facets are then lower bounds
 */
public record Page(
    long total,
    List<Hit> hits,
    Map<String, List<FacetValue>> facets,
    String understood,
    List<TermList.Match> also,
    boolean relaxed,
    boolean complete,
    Duration took) {

  /** A value of a facet and how many records have it. */
  public record FacetValue(String value, long records, boolean chosen) {}

  public Page {
    hits = List.copyOf(hits);
    also = List.copyOf(also);
    facets = Map.copyOf(facets);
  }
}
