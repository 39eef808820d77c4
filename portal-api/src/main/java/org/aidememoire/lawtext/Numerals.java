package org.aidememoire.lawtext;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aidememoire.language.Digits;

/** Numbers of chapters and parts, as digits, Roman numerals or words. */
final class Numerals {

  private static final List<String> INDONESIAN =
      List.of(
          "kesatu",
          "kedua",
          "ketiga",
          "keempat",
          "kelima",
          "keenam",
          "ketujuh",
          "kedelapan",
          "kesembilan",
          "kesepuluh",
          "kesebelas",
          "keduabelas",
          "ketigabelas",
          "keempatbelas",
          "kelimabelas");

  private static final List<String> ENGLISH =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final Pattern ROMAN = Pattern.compile("(X{0,4}(?:IX|IV|V?I{0,4}))([A-HJ-UWYZ]?)");

  private Numerals() {}

  /**
   * The readings of such a number, none where it is none. A Roman one may have a letter behind it,
   * as what was inserted has.
   */
  static List<ProvisionNumber> readings(String written) {
    var word = Digits.plain(written).replaceAll("\\s+", "");
    int ordinal = ordinal(word.toLowerCase(Locale.ROOT));
    if (ordinal > 0) {
      return List.of(new ProvisionNumber(ordinal, ""));
    }
    var roman = ROMAN.matcher(word.toUpperCase(Locale.ROOT));
    if (roman.matches() && !roman.group(1).isEmpty()) {
      return List.of(new ProvisionNumber(roman(roman.group(1)), roman.group(2)));
    }
    return ProvisionNumber.readings(word);
  }

  private static int ordinal(String word) {
    int indonesian = INDONESIAN.indexOf(word);
    return 1 + (indonesian >= 0 ? indonesian : ENGLISH.indexOf(word));
  }

  private static int roman(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = value(numeral.charAt(i));
      int next = i + 1 < numeral.length() ? value(numeral.charAt(i + 1)) : 0;
      sum += value < next ? -value : value;
    }
    return sum;
  }

  private static int value(char letter) {
    return switch (letter) {
      case 'X' -> 10;
      case 'V' -> 5;
      default -> 1;
    };
  }
}
