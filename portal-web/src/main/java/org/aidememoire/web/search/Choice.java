package org.aidememoire.web.search;

/** A link with its word; the count is -1 where none belongs to it. */
public record Choice(String word, String path, boolean chosen, long count) {}
