package org.aidememoire.problem;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody meant who wrote another: few letters apart, whatever their case. */
public final class Nearest {

  /** Longer names are not compared. */
  private static final int LONGEST = 40;

  private Nearest() {}

  /** Among the known, the one to which at most a third of the letters must be changed. */
  public static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    var low = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(k -> distance(low, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3))
        .min(comparingInt(k -> distance(low, k.toLowerCase(Locale.ROOT))));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
