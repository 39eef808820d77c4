package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;

/**
 * A title's words as suggestions need them: each term is the word without its marks, an end sign
 * and the word as it stands, so that "luong" leads to "lương".
 */
public final class Completions {

  public static final char END = '\u0001';

  private Completions() {}

  public static String field(String title) {
    return title + ".completion";
  }

  /** The words without their marks. */
  public static List<Token> tokens(AnalysedText analysed) {
    List<Token> tokens = new ArrayList<>();
    for (Token word : analysed.words()) {
      tokens.add(
          new Token(AnalysedText.unmarked(word.term()), word.position(), word.start(), word.end()));
    }
    return tokens;
  }

  public static List<String> terms(AnalysedText analysed, String text) {
    List<String> terms = new ArrayList<>();
    for (Token word : analysed.words()) {
      String shown = text.substring(word.start(), word.end());
      terms.add(AnalysedText.unmarked(word.term()) + END + lower(shown, word));
    }
    return terms;
  }

  /** Acronyms keep their capitals, other words lose them. */
  private static String lower(String shown, Token word) {
    return shown.equals(shown.toUpperCase(java.util.Locale.ROOT)) ? shown : word.term();
  }

  public static String word(String term) {
    return term.substring(term.indexOf(END) + 1);
  }

  /** Titles that have the typed letters inside a row that is written without spaces. */
  public static Clause inside(String title, String typed) {
    List<Token> trigrams = new AnalysedText(typed).tokens(Subfield.TRIGRAMS);
    return trigrams.isEmpty()
        ? new Clause.MatchNone()
        : TextClauses.phrase(Names.of(title, Subfield.TRIGRAMS), trigrams);
  }
}
