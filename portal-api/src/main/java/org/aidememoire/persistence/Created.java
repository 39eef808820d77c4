package org.aidememoire.persistence;

/**
 * Something was created in this transaction. Fired within it, so that what must be known of it when
 * the answer is lost is committed with it or not at all.
 *
 * @param id the last segment of its address on the API
 */
public record Created(String id) {}
