package org.aidememoire.revision;

import java.time.Instant;
import java.util.SortedMap;

/**
 * One saved state.
 *
 * @param number from 1, without gaps for those who may read all of them
 * @param state the publishing state it was saved in
 * @param fields what the record said, text by field
 */
public record RevisionView(
    int number,
    Instant made,
    String author,
    String reason,
    String state,
    SortedMap<String, String> fields) {}
