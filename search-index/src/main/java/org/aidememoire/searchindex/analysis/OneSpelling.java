package org.aidememoire.searchindex.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with one spelling where a script has two that are read alike, and where each character
 * stands in the text itself, which is shown as its author wrote it.
 *
 * <p>Khmer writes the sign under a consonant as COENG TA or COENG DA, and the two look the same.
 * Lao writes the high forms of L, N and M as one sign or with HO SUNG before the letter. Taken is
 * what the dictionaries know more words by; they cut the other into pieces.
 */
final class OneSpelling {

  private static final char COENG = '\u17D2';
  private static final char TA = '\u178F';
  private static final char DA = '\u178A';
  private static final char HO_SUNG = '\u0EAB';

  private final String text;

  /** For each character, and for the end, its place in the text; null when nothing moved. */
  private final int @Nullable [] places;

  private OneSpelling(String text, int @Nullable [] places) {
    this.text = text;
    this.places = places;
  }

  static OneSpelling of(String text) {
    if (text.indexOf(COENG) < 0 && text.indexOf(HO_SUNG) < 0) {
      return new OneSpelling(text, null);
    }
    StringBuilder one = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      places[one.length()] = i;
      if (c == DA && i > 0 && text.charAt(i - 1) == COENG) {
        one.append(TA);
      } else if (c == HO_SUNG && next == '\u0EA5') {
        one.append(HO_SUNG);
        places[one.length()] = ++i;
        one.append('\u0EBC');
      } else if (c == HO_SUNG && (next == '\u0E99' || next == '\u0EA1')) {
        one.append(next == '\u0E99' ? '\u0EDC' : '\u0EDD');
        i++;
      } else {
        one.append(c);
      }
    }
    places[one.length()] = text.length();
    return new OneSpelling(one.toString(), one.length() == text.length() ? null : places);
  }

  String text() {
    return text;
  }

  /** Where a character, or the end, stands in the text as it was written. */
  int place(int character) {
    return places == null ? character : places[character];
  }

  /** Tokens of this spelling, at their places in the text as it was written. */
  List<Token> placed(List<Token> tokens) {
    if (places == null) {
      return tokens;
    }
    List<Token> placed = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      placed.add(
          new Token(token.term(), token.position(), place(token.start()), place(token.end())));
    }
    return placed;
  }
}
