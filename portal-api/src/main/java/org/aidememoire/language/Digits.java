package org.aidememoire.language;

/** Numbers in the digits of the nine languages: ๕๙, ៥៩ and 59 are one. */
public final class Digits {

  private Digits() {}

  /** The text with all decimal digits as 0 to 9. */
  public static String plain(String text) {
    return text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
