package org.aidememoire.lawtext;

/** What stands beside a place in its line; the line itself may be the whole text. */
final class Lines {

  private Lines() {}

  /** Where the line begins if only blanks stand before the place, or else the place. */
  static int start(String text, int at) {
    int start = at;
    while (start > 0 && blank(text, start - 1)) {
      start--;
    }
    return start == 0 || text.charAt(start - 1) == '\n' ? start : at;
  }

  static boolean blankBefore(String text, int from, int at) {
    int start = at;
    while (start > from && blank(text, start - 1)) {
      start--;
    }
    return start <= from || text.charAt(start - 1) == '\n';
  }

  static boolean blankAfter(String text, int at) {
    int end = at;
    while (end < text.length() && blank(text, end)) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n';
  }

  private static boolean blank(String text, int at) {
    return text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at));
  }
}
