package org.aidememoire.searchindex.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** One spelling for a word: case and width, digits, the place of Vietnamese tone marks. */
final class Spelling {

  private static final Normalizer2 CASE_AND_WIDTH = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 OPEN = Normalizer2.getNFDInstance();

  private static final Pattern DOTTED = Pattern.compile("\\p{L}\\p{M}*(\\.\\p{L}\\p{M}*)+");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

  /** Tone marks in the order grave, acute, hook, tilde, dot, on each vowel that may carry one. */
  private static final String[] TONED = {
    "aàáảãạ", "eèéẻẽẹ", "oòóỏõọ", "uùúủũụ", "yỳýỷỹỵ",
  };

  private Spelling() {}

  /** Every mark is kept. */
  static String exact(String word) {
    if (ascii(word)) {
      return number(undotted(lower(word)));
    }
    return number(undotted(tones(digits(CASE_AND_WIDTH.normalize(word)))));
  }

  /** u.s.a is usa; moha.gov.vn and 3.5 stay. */
  private static String undotted(String term) {
    return term.indexOf('.') > 0 && DOTTED.matcher(term).matches() ? term.replace(".", "") : term;
  }

  /** Without marks, đ as d, and without the English possessive. */
  static String folded(String exact) {
    String folded = ascii(exact) ? exact : unmarked(exact);
    int end = folded.length();
    boolean possessive =
        end > 2
            && folded.charAt(end - 1) == 's'
            && (folded.charAt(end - 2) == '\'' || folded.charAt(end - 2) == '’');
    return possessive ? folded.substring(0, end - 2) : folded;
  }

  private static String unmarked(String exact) {
    String open = OPEN.normalize(exact);
    StringBuilder plain = new StringBuilder(open.length());
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(
            switch (c) {
              case 'đ', 'ð' -> 'd';
              case 'ø' -> 'o';
              case 'ł' -> 'l';
              case 'ı' -> 'i';
              default -> c;
            });
      }
    }
    return plain.toString();
  }

  /** 1,000,000 and 1.000.000 are 1000000; 3.5 stays. */
  private static String number(String term) {
    if (term.length() < 5 || term.charAt(0) < '0' || term.charAt(0) > '9') {
      return term;
    }
    return GROUPED.matcher(term).matches() ? term.replace(".", "").replace(",", "") : term;
  }

  /** ASCII digits for those of every script. */
  static String digits(String term) {
    StringBuilder changed = null;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c > 0x7F && Character.isDigit(c)) {
        changed = changed == null ? new StringBuilder(term) : changed;
        changed.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return changed == null ? term : changed.toString();
  }

  /**
   * Vietnamese writes the tone of oa, oe, uy on either vowel. Here it stands on the first at the
   * end of a word (tòa, khỏe, thủy) and on the second before another letter (toàn), save after q,
   * whose u is no vowel (quý).
   */
  private static String tones(String word) {
    for (int i = 0; i + 1 < word.length(); i++) {
      char first = plain(word.charAt(i));
      char second = plain(word.charAt(i + 1));
      boolean pair =
          first == 'o' && (second == 'a' || second == 'e') || first == 'u' && second == 'y';
      if (!pair) {
        continue;
      }
      int tone = Math.max(tone(word.charAt(i)), tone(word.charAt(i + 1)));
      if (tone > 0) {
        boolean onSecond =
            i + 2 < word.length() && Character.isLetter(word.charAt(i + 2))
                || first == 'u' && i > 0 && word.charAt(i - 1) == 'q';
        return word.substring(0, i)
            + toned(first, onSecond ? 0 : tone)
            + toned(second, onSecond ? tone : 0)
            + word.substring(i + 2);
      }
    }
    return word;
  }

  private static char plain(char c) {
    for (String vowel : TONED) {
      if (vowel.indexOf(c) >= 0) {
        return vowel.charAt(0);
      }
    }
    return c;
  }

  private static int tone(char c) {
    for (String vowel : TONED) {
      int at = vowel.indexOf(c);
      if (at >= 0) {
        return at;
      }
    }
    return 0;
  }

  private static char toned(char vowel, int tone) {
    for (String forms : TONED) {
      if (forms.charAt(0) == vowel) {
        return forms.charAt(tone);
      }
    }
    return vowel;
  }

  private static boolean ascii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (ascii.charAt(i) >= 'A' && ascii.charAt(i) <= 'Z') {
        return ascii.toLowerCase(java.util.Locale.ROOT);
      }
    }
    return ascii;
  }
}
