package org.aidememoire.searchindex.analysis;

import java.util.Optional;

/** Years of the Buddhist era, 543 ahead of the common era (พ.ศ. 2560 = 2017). */
public final class Eras {

  private static final int AHEAD = 543;
  private static final int FIRST = 2400;
  private static final int LAST = 2650;

  private Eras() {}

  /** The common-era year, when the number can be one of the Buddhist era. */
  public static Optional<String> common(String number) {
    if (number.length() != 4 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int year = Integer.parseInt(number);
    return year >= FIRST && year <= LAST
        ? Optional.of(Integer.toString(year - AHEAD))
        : Optional.empty();
  }

  /** Written before a year of the Buddhist era, in the spelling of terms. */
  static boolean isMark(String term) {
    return switch (term) {
      case "be", "b.e", "พศ", "ພສ", "ພ.ສ", "พุทธศักราช", "ព.ស", "ពស" -> true;
      default -> false;
    };
  }
}
