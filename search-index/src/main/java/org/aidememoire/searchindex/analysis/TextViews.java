package org.aidememoire.searchindex.analysis;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.searchindex.analysis.Words.Word;

/** A text cut into words once, and the views of it. */
public final class TextViews {

  private static final Normalizer2 CASE_AND_WIDTH = Normalizer2.getNFKCCasefoldInstance();

  private final String text;
  private final List<Token> exact = new ArrayList<>();
  private final List<Writing> writings = new ArrayList<>();
  private final Set<Writing> present = EnumSet.noneOf(Writing.class);

  /**
   * @param text in the form of {@link WritingForm}
   */
  public TextViews(String text) {
    this.text = text;
    for (Word word : Words.of(text)) {
      exact.add(new Token(form(word.text()), exact.size(), word.start(), word.end()));
      writings.add(word.writing());
      present.add(word.writing());
    }
  }

  /** The kinds of writing that occur. */
  public Set<Writing> writings() {
    return present;
  }

  public List<Token> tokens(View view) {
    return switch (view) {
      case EXACT -> exact;
      case FOLDED -> folded();
      case PAIRS -> pairs();
      case TRIGRAMS -> trigrams();
      case THAI, SYLLABLES, ENGLISH, MALAY -> List.of();
    };
  }

  private List<Token> folded() {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < exact.size(); i++) {
      if (writings.get(i) == Writing.LATIN || writings.get(i) == Writing.NUMBER) {
        Token word = exact.get(i);
        tokens.add(new Token(fold(word.term()), word.position(), word.start(), word.end()));
      }
    }
    return tokens;
  }

  private List<Token> pairs() {
    List<Token> tokens = new ArrayList<>();
    Token before = null;
    for (Token word : folded()) {
      if (before != null && before.position() + 1 == word.position()) {
        String pair = before.term() + ' ' + word.term();
        tokens.add(new Token(pair, before.position(), before.start(), word.end()));
      }
      before = word;
    }
    return tokens;
  }

  private List<Token> trigrams() {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Writing.of(text.charAt(end)).unspaced()) {
        end++;
      }
      for (int i = start; i + 3 <= end; i++) {
        tokens.add(new Token(text.substring(i, i + 3), i, i, i + 3));
      }
      start = Math.max(end, start + 1);
    }
    return tokens;
  }

  static String form(String word) {
    return digits(CASE_AND_WIDTH.normalize(word));
  }

  /** Removes marks and makes đ a d. */
  static String fold(String term) {
    if (term.chars().allMatch(c -> c < 0x80)) {
      return term;
    }
    String open = Normalizer.normalize(term, Normalizer.Form.NFD);
    return open.replaceAll("\\p{Mn}", "").replace('đ', 'd').replace('ð', 'd').replace('ø', 'o');
  }

  private static String digits(String term) {
    StringBuilder changed = new StringBuilder(term);
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c > 0x7F && Character.isDigit(c)) {
        changed.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return changed.toString();
  }
}
