package org.aidememoire.persistence;

/**
 * Something was created in this transaction. Fired within it, so that what must be known of it when
 * the answer is lost is committed with it or not at all.
 *
 * @param collection the path of all that are like it, without slashes around it: the same on the
 *     API and among the pages
 * @param id the last segment of its address
 */
public record Created(String collection, String id) {}
