package org.aidememoire.searchindex.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Vowel signs, tone marks and letters below a letter in the order in which their script writes
 * them, and each once. Keyboards take them in any order and twice, most fonts show the same; no
 * dictionary knows it. The orders are those of Unicode's chapters on Thai, Lao, Khmer and Myanmar.
 */
final class MarkOrder {

  private static final char COENG = '\u17D2';
  private static final String COENG_RO = "\u17D2\u179A";
  private static final int NO_MARK = -1;

  private MarkOrder() {}

  static String of(String text) {
    int first = 0;
    while (first + 1 < text.length() && (size(text, first) == 0 || !more(text, first))) {
      first++;
    }
    if (first + 1 >= text.length()) {
      return text;
    }
    StringBuilder ordered = new StringBuilder(text.length()).append(text, 0, first);
    int at = first;
    while (at < text.length()) {
      int end = runEnd(text, at);
      if (end == at) {
        ordered.append(text.charAt(at++));
      } else {
        append(ordered, text, at, end);
        at = end;
      }
    }
    return ordered.toString();
  }

  private static boolean more(String text, int at) {
    return size(text, at + size(text, at)) > 0;
  }

  private static int runEnd(String text, int start) {
    int end = start;
    int size = size(text, end);
    while (size > 0) {
      end += size;
      size = size(text, end);
    }
    return end;
  }

  private static void append(StringBuilder ordered, String text, int start, int end) {
    List<String> marks = new ArrayList<>();
    for (int at = start; at < end; at += size(text, at)) {
      marks.add(text.substring(at, at + size(text, at)));
    }
    marks.sort(Comparator.comparingInt(MarkOrder::rank));
    String before = "";
    for (String mark : marks) {
      if (!mark.equals(before) || stretches(mark.charAt(0))) {
        ordered.append(mark);
      }
      before = mark;
    }
  }

  /** Vowels that stand beside their letter are written again and again to say: very. */
  private static boolean stretches(char c) {
    return c == '\u0E30' || c == '\u0E32' || c == '\u0EB0' || c == '\u0EB2';
  }

  /** Of the mark that begins here; 0 where none does. A letter below is a sign and a letter. */
  private static int size(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    if (c == COENG) {
      char letter = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      return letter >= '\u1780' && letter <= '\u17B3' ? 2 : 0;
    }
    return rank(c) == NO_MARK ? 0 : 1;
  }

  private static int rank(String mark) {
    return mark.charAt(0) != COENG ? rank(mark.charAt(0)) : mark.equals(COENG_RO) ? 2 : 1;
  }

  private static int rank(char c) {
    if (c < '\u0E30' || c > '\u17DD') {
      return NO_MARK;
    }
    return c < '\u0F00' ? thaiOrLao(c) : c < '\u1100' ? burmese(c) : khmer(c);
  }

  private static int thaiOrLao(char c) {
    return switch (c) {
      case '\u0EBC' -> 0; // Lao letter below
      case '\u0E31', '\u0E34', '\u0E35', '\u0E36', '\u0E37', '\u0E38', '\u0E39', '\u0E3A' -> 1;
      case '\u0E47', '\u0E4D' -> 1;
      case '\u0EB1', '\u0EB4', '\u0EB5', '\u0EB6', '\u0EB7', '\u0EB8', '\u0EB9', '\u0EBB' -> 1;
      case '\u0ECD' -> 1;
      case '\u0E48', '\u0E49', '\u0E4A', '\u0E4B', '\u0E4C' -> 2; // tones, and the silent sign
      case '\u0EC8', '\u0EC9', '\u0ECA', '\u0ECB', '\u0ECC' -> 2;
      case '\u0E30', '\u0E32', '\u0E33', '\u0EB0', '\u0EB2', '\u0EB3' -> 3; // beside the letter
      default -> NO_MARK;
    };
  }

  /** ASAT is left where it stands, for it closes a syllable as well as a vowel. */
  private static int burmese(char c) {
    return switch (c) {
      case '\u103B', '\u103C', '\u103D', '\u103E' -> c - '\u103B'; // ya, ra, wa, ha
      case '\u1031' -> 4;
      case '\u102D', '\u102E', '\u1032' -> 5; // above
      case '\u102F', '\u1030' -> 6; // below
      case '\u102B', '\u102C' -> 7; // beside
      case '\u1036' -> 8;
      case '\u1037' -> 9;
      case '\u1038' -> 10;
      default -> NO_MARK;
    };
  }

  private static int khmer(char c) {
    return switch (c) {
      case '\u17CC' -> 0; // robat
      case '\u17C9', '\u17CA' -> 3; // register shifters, after the letters below
      case '\u17C1', '\u17C2', '\u17C3' -> 4; // shown before the letter
      case '\u17BB', '\u17BC', '\u17BD' -> 5; // below
      case '\u17B7', '\u17B8', '\u17B9', '\u17BA', '\u17BE' -> 6; // above
      case '\u17B6', '\u17BF', '\u17C0', '\u17C4', '\u17C5' -> 7; // around and after
      case '\u17C6', '\u17CB', '\u17CD', '\u17CE', '\u17CF', '\u17D0', '\u17D1', '\u17DD' -> 8;
      case '\u17C7', '\u17C8' -> 9;
      default -> NO_MARK;
    };
  }
}
