package org.aidememoire.minutes;

/**
 * A row as a reader sees it.
 *
 * @param writable whether this reader may change it
 */
public record StatementView(Statement statement, boolean removed, boolean writable) {}
