package org.aidememoire.searchindex.analysis;

import com.ibm.icu.text.Transliterator;

/**
 * Burmese in the Zawgyi encoding, which uses Unicode's code points for other letters and in visual
 * order. It is detected by what is impossible on one side: each text is judged as it stands and
 * after conversion, and the reading with fewer impossible sequences wins, unless the text closes
 * its syllables as only Unicode does.
 */
final class Zawgyi {

  private static final Transliterator TO_UNICODE = Transliterator.getInstance("Zawgyi-my");

  /** Closes most syllables in Unicode; in Zawgyi it is the less frequent medial ya. */
  private static final char ASAT = '\u103A';

  /** Rare in Unicode, where it stacks; closes most syllables in Zawgyi. */
  private static final char VIRAMA = '\u1039';

  private Zawgyi() {}

  static String toUnicode(String text) {
    int own = impossible(text);
    if (own == 0 || count(text, ASAT) > count(text, VIRAMA)) {
      return text;
    }
    String converted = TO_UNICODE.transliterate(text);
    return impossible(converted) < own ? converted : text;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
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
      case '\u1039' -> !stack(before, after);
      // medials and vowels lean on something
      case '\u103B', '\u103C', '\u103D', '\u103E' -> !consonant(before) && !medial(before);
      case '\u103A' -> before == '\u103A';
      default -> false;
    };
  }

  /** Consonants are stacked on themselves or within their row; h takes m as well. */
  private static boolean stack(char upper, char lower) {
    return upper == lower && consonant(upper)
        || row(upper) >= 0 && row(upper) == row(lower)
        || upper == '\u103A' && consonant(lower)
        || upper == '\u101F' && lower == '\u1019';
  }

  /** The alphabet's first 26 consonants stand in rows of five; the second has two forms of nya. */
  private static int row(char consonant) {
    if (consonant < '\u1000' || consonant > '\u1019') {
      return -1;
    }
    return (consonant - '\u1000' - (consonant >= '\u100A' ? 1 : 0)) / 5;
  }

  private static boolean consonant(char c) {
    return c >= '\u1000' && c <= '\u102A' || c == '\u103F' || c == '\u104E';
  }

  private static boolean medial(char c) {
    return c >= '\u103B' && c <= '\u103E' || c == '\u103A';
  }
}
