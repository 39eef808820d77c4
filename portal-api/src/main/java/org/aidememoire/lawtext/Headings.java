package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chooses, among places that look like headings, those that agree best in rising order. */
final class Headings {

  /** What a number costs that is read with digits in place of letters. */
  private static final double REPAIRED = 0.4;

  /** What the number that is expected next is worth. */
  private static final double NEXT = 1.5;

  /** What each missing number costs, up to {@link #GAP_MOST}. */
  private static final double GAP = 0.15;

  private static final double GAP_MOST = 2;

  private Headings() {}

  /**
   * A place that looks like a heading.
   *
   * @param at where it begins in the text
   * @param end where its number ends
   * @param weight how much it looks like one
   */
  record Candidate(int at, int end, List<ProvisionNumber> readings, double weight) {}

  /** A heading that was chosen, as it was read. */
  record Heading(int at, int end, ProvisionNumber number) {}

  private record Reading(Candidate candidate, ProvisionNumber number, double weight) {}

  /**
   * @param gaps whether missing numbers speak against a choice; they do not in excerpts
   */
  static List<Heading> chosen(List<Candidate> candidates, boolean gaps) {
    var readings = new ArrayList<Reading>();
    for (var candidate : candidates) {
      double weight = candidate.weight();
      for (var number : candidate.readings()) {
        readings.add(new Reading(candidate, number, weight));
        weight = candidate.weight() - REPAIRED;
      }
    }
    return best(readings, gaps);
  }

  /** The heaviest chain; of equals the one that ends later, for a catchword comes before. */
  private static List<Heading> best(List<Reading> readings, boolean gaps) {
    int n = readings.size();
    var score = new double[n];
    var before = new int[n];
    int last = -1;
    for (int i = 0; i < n; i++) {
      var reading = readings.get(i);
      before[i] = -1;
      score[i] = reading.weight - (gaps ? gap(reading.number.number() - 1) : 0);
      for (int j = 0; j < i; j++) {
        var earlier = readings.get(j);
        if (earlier.candidate == reading.candidate
            || earlier.number.compareTo(reading.number) >= 0) {
          continue;
        }
        double with = score[j] + reading.weight + joint(earlier.number, reading.number, gaps);
        if (with >= score[i]) {
          score[i] = with;
          before[i] = j;
        }
      }
      if (score[i] > 0 && (last < 0 || score[i] >= score[last])) {
        last = i;
      }
    }
    var chain = new ArrayList<Heading>();
    for (int i = last; i >= 0; i = before[i]) {
      var reading = readings.get(i);
      chain.add(new Heading(reading.candidate.at(), reading.candidate.end(), reading.number));
    }
    Collections.reverse(chain);
    return chain;
  }

  private static double joint(ProvisionNumber before, ProvisionNumber number, boolean gaps) {
    return number.follows(before) ? NEXT : gaps ? -gap(number.gapAfter(before)) : 0;
  }

  private static double gap(int missing) {
    return Math.min(GAP_MOST, GAP * missing);
  }
}
