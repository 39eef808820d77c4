package org.aidememoire.searchindex.opensearch;

import java.util.List;
import org.aidememoire.searchindex.analysis.Token;

/**
 * Tokens on the way to the cluster. Each place of a text is a line; terms that stand for one
 * another are in one line, with tabs between; a place without a term holds a filler that the
 * cluster drops. No term has any of the three letters, for terms have no white space but the blank.
 */
final class Units {

  static final String NEXT = "\n";
  static final String BESIDE = "\t";
  static final String FILLER = "\r";

  /** No query is that long, so longer words are found by nobody. */
  private static final int LONGEST = 8000;

  private Units() {}

  /**
   * @param rows whether places count, or only which terms there are
   */
  static String of(List<Token> tokens, boolean rows) {
    StringBuilder units = new StringBuilder(tokens.size() * 8);
    int last = -1;
    for (Token token : tokens) {
      if (token.term().length() > LONGEST) {
        continue;
      }
      boolean beside = token.position() == last;
      if (!units.isEmpty()) {
        units.append(beside ? BESIDE : NEXT);
      }
      for (int gap = last + 1; rows && gap < token.position(); gap++) {
        units.append(FILLER).append(NEXT);
      }
      units.append(token.term());
      last = token.position();
    }
    return units.toString();
  }

  static String of(List<String> terms, List<Integer> places) {
    StringBuilder units = new StringBuilder();
    int at = 0;
    for (int i = 0; i < terms.size(); i++, at++) {
      for (; at < places.get(i); at++) {
        units.append(FILLER).append(NEXT);
      }
      units.append(terms.get(i)).append(NEXT);
    }
    return units.toString();
  }

  static String of(List<String> terms) {
    return String.join(NEXT, terms);
  }
}
