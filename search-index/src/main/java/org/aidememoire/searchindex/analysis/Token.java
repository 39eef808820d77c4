package org.aidememoire.searchindex.analysis;

/**
 * A term of a view and where it stands.
 *
 * @param position counts words; terms that stand for one another share it
 * @param start first character in the text that was analysed
 * @param end after the last character
 */
public record Token(String term, int position, int start, int end) {}
