package org.aidememoire.language;

/** The beginning of a text, where the rest is read elsewhere. */
public final class Shortened {

  private Shortened() {}

  /**
   * @param most characters, none of which is cut in two; what was left out is told by three dots
   */
  public static String of(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + " …";
  }
}
