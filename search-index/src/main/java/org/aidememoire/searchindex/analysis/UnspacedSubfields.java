package org.aidememoire.searchindex.analysis;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Subfields of the scripts that put no space between words. */
final class UnspacedSubfields {

  private static final ConcurrentLinkedQueue<BreakIterator> IDLE = new ConcurrentLinkedQueue<>();

  /**
   * The JDK's dictionary goes back and forth in a stretch without a space, with a time that grows
   * by the square of its length and more: 40,000 letters take minutes. Longer stretches are cut,
   * which costs a word in so many letters in this subfield alone.
   */
  private static final int LONGEST_STRETCH = 300;

  private UnspacedSubfields() {}

  /**
   * Three characters in a row, digits in ASCII, as if there were no spaces and no full stops: a
   * phrase of them finds a wording however its words are cut and spaced. Those without a character
   * of an unspaced script are left out. A character of East Asia, which is a syllable or a word,
   * stands for itself.
   */
  static List<Token> trigrams(String text) {
    char[] characters = new char[text.length()];
    int[] places = new int[text.length()];
    boolean[] unspaced = new boolean[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '\u200B' && !Character.isWhitespace(c)) {
        characters[length] =
            Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : Character.toLowerCase(c);
        unspaced[length] = c >= 0x0E00 && Writing.of(c).unspaced();
        places[length++] = i;
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      if (unspaced[i] && Writing.of(characters[i]) == Writing.EAST_ASIAN) {
        tokens.add(new Token(String.valueOf(characters[i]), i, places[i], places[i] + 1));
      } else if (i + 3 <= length && (unspaced[i] || unspaced[i + 1] || unspaced[i + 2])) {
        tokens.add(new Token(new String(characters, i, 3), i, places[i], places[i + 2] + 1));
      }
    }
    return tokens;
  }

  /** Words of the Thai stretches, as the JDK's dictionary cuts them. */
  static List<Token> thai(String text) {
    BreakIterator idle = IDLE.poll();
    BreakIterator words =
        idle == null ? BreakIterator.getWordInstance(Locale.forLanguageTag("th")) : idle;
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length()
          && end - at < LONGEST_STRETCH
          && Writing.of(text.charAt(end)) == Writing.THAI) {
        end++;
      }
      if (end > at) {
        cut(words, text, at, end, tokens);
      }
      at = Math.max(end, at + 1);
    }
    IDLE.offer(words);
    return tokens;
  }

  private static void cut(BreakIterator words, String text, int from, int to, List<Token> tokens) {
    String stretch = text.substring(from, to);
    words.setText(stretch);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (Character.isLetter(stretch.charAt(start))) {
        String term = Spelling.exact(stretch.substring(start, end));
        if (term.length() <= Token.LONGEST) {
          tokens.add(new Token(term, tokens.size(), from + start, from + end));
        }
      }
    }
  }

  /** Burmese syllables: one begins at each consonant that is neither stacked nor a final. */
  static List<Token> syllables(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && burmese(text.charAt(i));
      if (start >= 0 && (!inside || begins(text, i))) {
        if (i - start <= Token.LONGEST) {
          tokens.add(new Token(text.substring(start, i), tokens.size(), start, i));
        }
        start = -1;
      }
      if (inside && start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  /** Letters and signs, not the punctuation ၊ ။ and not digits. */
  private static boolean burmese(char c) {
    return c >= '\u1000' && c <= '\u103F'
        || c >= '\u104C' && c <= '\u109F' && !Character.isDigit(c);
  }

  private static boolean begins(String text, int i) {
    char c = text.charAt(i);
    boolean letter = c <= '\u102A' || c == '\u103F' || c >= '\u104C' && c <= '\u104F';
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    boolean stacked = i > 0 && text.charAt(i - 1) == '\u1039';
    return letter && !stacked && after != '\u103A' && after != '\u1039';
  }
}
