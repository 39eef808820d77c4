package org.aidememoire.searchindex.analysis;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** One spelling for a word: case and width, digits, the place of Vietnamese tone marks, đ. */
final class Spelling {

  private static final Normalizer2 CASE_AND_WIDTH = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 OPEN = Normalizer2.getNFDInstance();

  private static final Pattern DOTTED = Pattern.compile("\\p{L}\\p{M}*(\\.\\p{L}\\p{M}*)+");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

  private Spelling() {}

  /** Every mark is kept. */
  static String exact(String word) {
    if (ascii(word)) {
      return number(undotted(lower(word)));
    }
    String term = digits(CASE_AND_WIDTH.normalize(word));
    return number(undotted(arabic(term) ? withoutSigns(term) : VietnameseTones.placed(dee(term))));
  }

  /** The Icelandic and the African letter look as đ and are typed for it. */
  private static String dee(String term) {
    return term.replace('ð', 'đ').replace('ɖ', 'đ');
  }

  private static boolean arabic(String term) {
    return !term.isEmpty() && UScript.getScript(term.codePointAt(0)) == UScript.ARABIC;
  }

  /** Vowel signs, the hamza on other letters and stretched lines are mostly not written. */
  private static String withoutSigns(String term) {
    return unmarked(term).replace("\u0640", "");
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
              case 'đ' -> 'd';
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
