package org.aidememoire.search;

import java.util.List;
import java.util.Map;
import org.aidememoire.searchindex.Page.FacetValue;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found, of records that the reader may read.
 *
 * @param total records, not pages of files
 * @param facets values with counts of records, by facet
 * @param passedOver signs and operators of the query language that were read as parts of a text
 * @param didYouMean a near query that finds something, null when there is none to offer
 * @param also terms of the list that stand in the question, with what was searched beside them
 * @param relaxed true when nothing has most of the words, and records with some of them are shown
 * @param complete false when the time limit cut the search short
 */
public record SearchAnswer(
    long total,
    int page,
    int pages,
    List<SearchHit> hits,
    Map<String, List<FacetValue>> facets,
    String understood,
    List<String> passedOver,
    @Nullable String didYouMean,
    List<AlsoSearched> also,
    boolean relaxed,
    boolean complete,
    long tookMillis) {}
