package org.aidememoire.searchindex.analysis;

/**
 * Letters and digits that were typed for others that look the same, told by what stands beside
 * them.
 *
 * <p>Thai, Lao and Khmer have vowels that two others look like, typed one after the other.
 *
 * <p>Burmese: the digits nought, four and seven look as WA, the sign for "the said" and RA. A digit
 * carries no vowel sign and begins no syllable that ASAT closes; a letter does not stand in a row
 * of digits.
 */
final class LookAlikes {

  private static final char WA = '\u101D';
  private static final char RA = '\u101B';
  private static final char THE_SAID = '\u104E';
  private static final char NOUGHT = '\u1040';
  private static final char FOUR = '\u1044';
  private static final char SEVEN = '\u1047';
  private static final char ASAT = '\u103A';
  private static final char VIRAMA = '\u1039';

  private static final char NONE = '\0';

  /** A text without any of these stays. */
  private static final String CONCERNED =
      "\u0E40\u0E45\u0EC0\u17C1" + WA + RA + NOUGHT + FOUR + SEVEN;

  private LookAlikes() {}

  static String apart(String text) {
    if (text.chars().noneMatch(c -> CONCERNED.indexOf(c) >= 0)) {
      return text;
    }
    StringBuilder apart = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char before = apart.isEmpty() ? ' ' : apart.charAt(apart.length() - 1);
      char both = together(before, text.charAt(i));
      if (both == NONE) {
        apart.append(meant(text, i, before));
      } else {
        apart.setCharAt(apart.length() - 1, both);
      }
    }
    return apart.toString();
  }

  /** The one sign that two typed in a row look like. */
  private static char together(char before, char c) {
    return switch (before) {
      case '\u0E40' -> c == before ? '\u0E41' : NONE; // Thai
      case '\u0EC0' -> c == before ? '\u0EC1' : NONE; // Lao
      case '\u17C1' -> c == '\u17B8' ? '\u17BE' : c == '\u17B6' ? '\u17C4' : NONE; // Khmer
      default -> NONE;
    };
  }

  private static char meant(String text, int at, char before) {
    char c = text.charAt(at);
    return switch (c) {
      // the long stroke belongs to two letters alone
      case '\u0E45' -> before == '\u0E24' || before == '\u0E26' ? c : '\u0E32';
      case NOUGHT -> isLetter(text, at) || standsAlone(text, at, before) ? WA : c;
      case SEVEN -> isLetter(text, at) ? RA : c;
      case FOUR -> closes(text, at + 1) ? THE_SAID : c;
      case WA -> isNought(text, at, before) ? NOUGHT : c;
      case RA -> Character.isDigit(before) && digit(text, at + 1) ? SEVEN : c;
      default -> c;
    };
  }

  private static boolean isLetter(String text, int at) {
    return carried(text, at + 1) || closes(text, at + 1);
  }

  /** A nought without another digit beside it that touches a word is a part of the word. */
  private static boolean standsAlone(String text, int at, char before) {
    return !Character.isDigit(before)
        && !digit(text, at + 1)
        && (burmese(before) || at + 1 < text.length() && burmese(text.charAt(at + 1)));
  }

  private static boolean isNought(String text, int at, char before) {
    if (isLetter(text, at)) {
      return false;
    }
    return Character.isDigit(before) || !burmese(before) && digit(text, at + 1);
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** A vowel sign or a letter's medial form. */
  private static boolean carried(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return c >= '\u102B' && c <= '\u1032' || c == '\u1036' || c >= ASAT && c <= '\u103E';
  }

  /** A consonant that closes the syllable before it. */
  private static boolean closes(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) < '\u1000' || text.charAt(at) > '\u1021') {
      return false;
    }
    int next = text.charAt(at + 1) == '\u1037' ? at + 2 : at + 1; // the dot below may come first
    char sign = next < text.length() ? text.charAt(next) : ' ';
    return sign == ASAT || sign == VIRAMA;
  }

  /** Letters and what they carry; neither digits nor punctuation. */
  private static boolean burmese(char c) {
    return c >= '\u1000' && c <= '\u103F';
  }
}
