package org.aidememoire.terminology;

import java.util.List;
import java.util.SortedMap;

/**
 * One numbered page of the list.
 *
 * @param total concepts that match
 * @param topics how many concepts each topic has, of those that the words match
 */
public record ConceptListing(
    long total, int page, int pages, List<ConceptView> concepts, SortedMap<String, Long> topics) {}
