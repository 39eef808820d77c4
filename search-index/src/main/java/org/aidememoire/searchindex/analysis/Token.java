package org.aidememoire.searchindex.analysis;

/**
 * A term of a subfield and where it stands.
 *
 * @param position counts words; terms that stand for one another share it
 * @param start first character in the text that was analysed
 * @param end after the last character
 */
public record Token(String term, int position, int start, int end) {

  /**
   * A row of letters longer than this many characters is no word, and nobody types it to find it.
   * An index takes no term of more than 32,766 bytes, of which a character has three at most and a
   * pair has two words.
   */
  static final int LONGEST = 1000;

  /** Another term in the same place. */
  public Token as(String other) {
    return new Token(other, position, start, end);
  }
}
