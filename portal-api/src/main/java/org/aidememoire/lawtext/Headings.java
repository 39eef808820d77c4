package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.Arrays;
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
    return new Chains(readings, gaps).best();
  }

  private static double gap(int missing) {
    return Math.min(GAP_MOST, GAP * missing);
  }

  /**
   * Finds the heaviest chain of rising numbers; of equals the one that ends later, for a catchword
   * comes before. What a number may follow is asked of ranges of numbers, so that a text of nothing
   * but numbers takes no longer than its length asks for.
   */
  private static final class Chains {
    private final List<Reading> readings;
    private final boolean gaps;
    private final List<ProvisionNumber> numbers;
    private final HeaviestEnds ends;
    private final double[] score;
    private final int[] before;

    Chains(List<Reading> readings, boolean gaps) {
      this.readings = readings;
      this.gaps = gaps;
      numbers = readings.stream().map(Reading::number).distinct().sorted().toList();
      score = new double[readings.size()];
      before = new int[readings.size()];
      ends = new HeaviestEnds(numbers.size(), score);
    }

    List<Heading> best() {
      int last = -1;
      int entered = 0;
      for (int i = 0; i < readings.size(); i++) {
        while (readings.get(entered).candidate != readings.get(i).candidate) {
          ends.enter(rank(readings.get(entered).number), entered++);
        }
        link(i);
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

    /** To what it follows best, each distance by itself up to where they cost the same. */
    private void link(int i) {
      var number = readings.get(i).number;
      score[i] = readings.get(i).weight - (gaps ? gap(number.number() - 1) : 0);
      before[i] = -1;
      boolean plain = number.suffix().isEmpty();
      int own = rank(number);
      int first = rank(new ProvisionNumber(number.number(), ""));
      link(i, ends.best(first, own), NEXT);
      int to = first;
      for (int missing = 0; gaps && gap(missing) < GAP_MOST && to > 0; missing++) {
        int from = rank(new ProvisionNumber(number.number() - 1 - missing, ""));
        link(i, ends.best(from, to), missing == 0 && plain ? NEXT : -gap(missing));
        to = from;
      }
      if (!gaps && plain) {
        to = rank(new ProvisionNumber(number.number() - 1, ""));
        link(i, ends.best(to, first), NEXT);
      }
      link(i, ends.best(0, to), gaps ? -GAP_MOST : 0);
    }

    private void link(int i, int earlier, double joint) {
      if (earlier < 0) {
        return;
      }
      double with = score[earlier] + readings.get(i).weight + joint;
      if (with > score[i] || with == score[i] && earlier > before[i]) {
        score[i] = with;
        before[i] = earlier;
      }
    }

    /** The place among the numbers of the first one that is not smaller. */
    private int rank(ProvisionNumber number) {
      int at = Collections.binarySearch(numbers, number);
      return at < 0 ? -at - 1 : at;
    }
  }

  /** Of the chains that end in a range of numbers, the heaviest; of equals the last that came. */
  private static final class HeaviestEnds {
    private final int leaves;
    private final int[] best;
    private final double[] score;

    HeaviestEnds(int numbers, double[] score) {
      leaves = Math.max(1, Integer.highestOneBit(numbers) << 1);
      best = new int[2 * leaves];
      Arrays.fill(best, -1);
      this.score = score;
    }

    void enter(int number, int end) {
      for (int node = leaves + number; node > 0; node /= 2) {
        best[node] = heavier(best[node], end);
      }
    }

    int best(int from, int to) {
      int found = -1;
      int left = leaves + from;
      for (int right = leaves + to; left < right; left /= 2, right /= 2) {
        if (left % 2 == 1) {
          found = heavier(found, best[left++]);
        }
        if (right % 2 == 1) {
          found = heavier(found, best[--right]);
        }
      }
      return found;
    }

    private int heavier(int one, int other) {
      if (one < 0 || other < 0) {
        return Math.max(one, other);
      }
      int later = Math.max(one, other);
      int earlier = Math.min(one, other);
      return score[later] >= score[earlier] ? later : earlier;
    }
  }
}
