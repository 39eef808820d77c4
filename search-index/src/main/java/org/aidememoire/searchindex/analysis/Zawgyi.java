package org.aidememoire.searchindex.analysis;

import com.ibm.icu.text.Transliterator;

/**
 * Burmese in the Zawgyi encoding, which uses Unicode's code points for other letters and in visual
 * order. It is told apart by what is impossible on one side: each text is judged as it stands and
 * after conversion, and the reading with fewer impossible sequences wins.
 */
final class Zawgyi {

  private static final Transliterator TO_UNICODE = Transliterator.getInstance("Zawgyi-my");

  private Zawgyi() {}

  static String toUnicode(String text) {
    int own = impossible(text);
    if (own == 0) {
      return text;
    }
    String converted = TO_UNICODE.transliterate(text);
    return impossible(converted) < own ? converted : text;
  }

  /** Counts what correct Unicode Burmese never has. Texts without Burmese have none. */
  static int impossible(String text) {
    int count = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u1000' && c <= '\u109F') {
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (isImpossible(before, c, after)) {
          count++;
        }
      }
      before = c;
    }
    return count;
  }

  private static boolean isImpossible(char before, char c, char after) {
    if (c >= '\u1060' && c <= '\u1097') {
      return true; // ligatures and variants in Zawgyi; other languages' letters in Unicode
    }
    return switch (c) {
      // the e vowel is typed before its consonant in Zawgyi and stored after it in Unicode
      case '\u1031' -> !consonant(before) && !medial(before);
      // virama joins two consonants; Zawgyi shows it as asat
      case '\u1039' -> !consonant(after);
      // medials and vowels lean on something
      case '\u103B', '\u103C', '\u103D', '\u103E' -> !consonant(before) && !medial(before);
      // asat is followed by no second asat, and medial ya (Zawgyi's asat place) by no asat
      case '\u103A' -> before == '\u103A';
      default -> false;
    };
  }

  private static boolean consonant(char c) {
    return c >= '\u1000' && c <= '\u102A' || c == '\u103F' || c == '\u104E';
  }

  private static boolean medial(char c) {
    return c >= '\u103B' && c <= '\u103E' || c == '\u103A';
  }
}
