package org.aidememoire.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long one contender took, in milliseconds.
 *
 * @param found what its answers counted, to see that all were asked the same
 */
record Times(double p50, double p95, double p99, double sum, long found) {

  static Times of(long[] nanos, long found) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Times(
        at(sorted, 0.50),
        at(sorted, 0.95),
        at(sorted, 0.99),
        Arrays.stream(nanos).sum() / 1e6,
        found);
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "p50 %8.2f  p95 %8.2f  p99 %8.2f  sum %9.0f  found %d",
        p50,
        p95,
        p99,
        sum,
        found);
  }
}
