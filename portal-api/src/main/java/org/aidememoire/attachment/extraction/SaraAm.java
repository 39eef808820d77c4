package org.aidememoire.attachment.extraction;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * SARA AM, of Thai and Lao, where a PDF or a normaliser took it apart: into NIKHAHIT and SARA AA,
 * with a tone mark between, or into a space and SARA AA where the font had no sign for the first
 * half. No syllable begins with SARA AA or a tone mark, so that space is none.
 */
final class SaraAm {

  private static final SaraAm THAI =
      new SaraAm("\u0e4d", "[\u0e48-\u0e4b]?", "[\u0e01-\u0e2e]", "\u0e32", "\u0e33");

  private static final SaraAm LAO =
      new SaraAm("\u0ecd", "[\u0ec8-\u0ecb]?", "[\u0e81-\u0eae\u0edc\u0edd]", "\u0eb2", "\u0eb3");

  private final Pattern pair;
  private final Pattern lost;
  private final String am;

  private SaraAm(String nikhahit, String tone, String consonant, String aa, String am) {
    this.am = am;
    pair = Pattern.compile(nikhahit + "(" + tone + ")" + aa);
    lost = Pattern.compile("(" + consonant + tone + ")[ \u00a0](" + tone + ")[" + aa + am + "]");
  }

  static String whole(String text) {
    return LAO.mended(THAI.mended(text));
  }

  private String mended(String text) {
    String paired = pair.matcher(text).replaceAll("$1" + am);
    return lost.matcher(paired)
        .replaceAll(m -> isSpacedOut(paired, m) ? m.group() : m.group(1) + m.group(2) + am);
  }

  /** Headings are written with a space after each letter. */
  private static boolean isSpacedOut(String text, MatchResult letters) {
    int from = letters.start();
    int to = letters.end();
    return to - from == "C A".length()
        && (from == 0 || Character.isWhitespace(text.charAt(from - 1)))
        && (to == text.length() || Character.isWhitespace(text.charAt(to)));
  }
}
