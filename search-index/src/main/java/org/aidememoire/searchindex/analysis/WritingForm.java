package org.aidememoire.searchindex.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * One form for the ways in which the same text is encoded. Applied to what is indexed and to what
 * is asked before anything else looks at it, so that offsets and highlights agree.
 */
public final class WritingForm {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private static final Pattern THAI_PAIR = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32");
  private static final Pattern THAI_LOST =
      Pattern.compile("([\u0E01-\u0E2E][\u0E48-\u0E4B]?)[ \u00A0]([\u0E48-\u0E4B]?)[\u0E32\u0E33]");
  private static final Pattern LAO_PAIR = Pattern.compile("\u0ECD([\u0EC8-\u0ECB]?)\u0EB2");
  private static final Pattern LAO_LOST =
      Pattern.compile(
          "([\u0E81-\u0EAE\u0EDC\u0EDD][\u0EC8-\u0ECB]?)[ \u00A0]([\u0EC8-\u0ECB]?)[\u0EB2\u0EB3]");

  private WritingForm() {}

  public static String of(String text) {
    String visible = NFC.normalize(withoutInvisible(text));
    return wholeAm(LookAlikes.apart(MarkOrder.of(Zawgyi.toUnicode(once(visible)))));
  }

  private static String withoutInvisible(String text) {
    int first = 0;
    while (first < text.length() && !invisible(text, first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!invisible(text, i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /**
   * Soft hyphens, joiners, byte order marks, marks of direction and vowels that Khmer only thinks
   * show nothing and only keep words apart. So does a space of no width, save beside a script that
   * parts its words so.
   */
  private static boolean invisible(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\u00AD', '\u034F', '\u061C', '\u17B4', '\u17B5', '\u200C', '\u200D' -> true;
      case '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
      case '\u200B' -> !unspaced(text, at - 1) && !unspaced(text, at + 1);
      default -> c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    };
  }

  private static boolean unspaced(String text, int at) {
    return at >= 0 && at < text.length() && Writing.of(text.charAt(at)).unspaced();
  }

  /** A mark that a letter has already is not put on it once more. */
  private static String once(String text) {
    StringBuilder kept = null;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean again =
          c >= '\u0300' && c <= '\u036F' && NFD.normalize(text.substring(i - 1, i)).indexOf(c) >= 0;
      if (again && kept == null) {
        kept = new StringBuilder(text.length()).append(text, 0, i);
      } else if (!again && kept != null) {
        kept.append(c);
      }
    }
    return kept == null ? text : kept.toString();
  }

  /**
   * NIKHAHIT + SARA AA becomes SARA AM, in Thai and Lao, also with a tone mark between or before.
   * PDFs and NFKC leave the pair, or lose its first half and leave a space: no word begins with
   * SARA AA. No dictionary knows either. NFKC itself must never run before words are cut, it would
   * decompose all of them.
   */
  private static String wholeAm(String text) {
    String whole = text;
    if (whole.indexOf('\u0E32') >= 0 || whole.indexOf('\u0E33') >= 0) {
      whole = THAI_PAIR.matcher(whole).replaceAll("$1\u0E33");
      whole = THAI_LOST.matcher(whole).replaceAll("$1$2\u0E33");
    }
    if (whole.indexOf('\u0EB2') >= 0 || whole.indexOf('\u0EB3') >= 0) {
      whole = LAO_PAIR.matcher(whole).replaceAll("$1\u0EB3");
      whole = LAO_LOST.matcher(whole).replaceAll("$1$2\u0EB3");
    }
    return whole;
  }
}
