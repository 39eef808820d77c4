package org.aidememoire.searchindex.analysis;

import com.ibm.icu.text.Normalizer2;

/**
 * One form for the ways in which the same text is encoded. Applied to what is indexed and to what
 * is asked before anything else looks at it, so that offsets and highlights agree.
 */
public final class WritingForm {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private WritingForm() {}

  public static String of(String text) {
    return composeAm(Zawgyi.toUnicode(NFC.normalize(withoutInvisible(text))));
  }

  /** Soft hyphens, joiners and byte order marks show nothing and only keep words apart. */
  private static String withoutInvisible(String text) {
    boolean clean = true;
    for (int i = 0; i < text.length() && clean; i++) {
      clean = !invisible(text.charAt(i));
    }
    if (clean) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!invisible(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean invisible(char c) {
    return c == '\u00AD' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
  }

  /**
   * NIKHAHIT + SARA AA becomes SARA AM, in Thai and Lao, also with a tone mark between or before.
   * PDFs and NFKC leave the pair; no dictionary knows it. NFKC itself must never run before words
   * are cut, it would decompose all of them.
   */
  private static String composeAm(String text) {
    if (text.indexOf('\u0E4D') < 0 && text.indexOf('\u0ECD') < 0) {
      return text;
    }
    return text.replaceAll("\u0E4D([\u0E48-\u0E4B]?)\u0E32", "$1\u0E33")
        .replaceAll("\u0ECD([\u0EC8-\u0ECB]?)\u0EB2", "$1\u0EB3");
  }
}
