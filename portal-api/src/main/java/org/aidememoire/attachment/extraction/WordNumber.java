package org.aidememoire.attachment.extraction;

import java.util.Locale;

/** A number as Word writes it by the name of a format (ISO 29500-1, 17.18.59). */
final class WordNumber {

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** Without the two obsolete letters, KHO RAKHANG and the vowels RU and LU. */
  private static final String THAI = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final int MOST_ROMAN = 3999;

  /** After the last letter comes the first one twice; nobody counts that far. */
  private static final int MOST_TURNS = 30;

  private WordNumber() {}

  /** A format that is not known here is written in digits. */
  static String written(String format, int number) {
    return switch (format) {
      case "none" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : "" + number;
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperLetter" -> letter(LATIN, number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letter(LATIN, number);
      case "thaiLetters" -> letter(THAI, number);
      case "thaiNumbers", "thaiCounting" -> thai(number);
      default -> "" + number;
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_ROMAN) {
      return "" + number;
    }
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < WORTH.length; i++) {
      for (; left >= WORTH[i]; left -= WORTH[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }

  private static String letter(String letters, int number) {
    int turn = (number - 1) / letters.length();
    return number < 1 || turn >= MOST_TURNS
        ? "" + number
        : String.valueOf(letters.charAt((number - 1) % letters.length())).repeat(turn + 1);
  }

  private static String thai(int number) {
    StringBuilder digits = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      digits.append(c == '-' ? c : (char) ('๐' + c - '0'));
    }
    return digits.toString();
  }
}
