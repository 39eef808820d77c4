package org.aidememoire.lawtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aidememoire.lawtext.Headings.Candidate;
import org.aidememoire.lawtext.Headings.Heading;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static final double REPAIRED = 0.4;

  private static final List<String> SUFFIXES = List.of("", "", "", "A", "B", "bis", "/1");

  @Test
  void theChosenChainIsTheHeaviestOfAll() {
    for (int seed = 0; seed < 20_000; seed++) {
      var random = new Random(seed);
      var candidates = new ArrayList<Candidate>();
      for (int i = random.nextInt(30); i > 0; i--) {
        candidates.add(candidate(random, candidates.size()));
      }
      boolean gaps = random.nextBoolean();
      var chosen = Headings.chosen(candidates, gaps);
      assertEquals(
          heaviest(candidates, gaps), weight(chosen, candidates, gaps), 1e-9, "seed " + seed);
    }
  }

  /** Of a chain that rises, each link of it from another place. */
  private static double weight(List<Heading> chain, List<Candidate> candidates, boolean gaps) {
    double weight = 0;
    ProvisionNumber before = null;
    for (var heading : chain) {
      var candidate = candidates.get(heading.at());
      var number = heading.number();
      assertTrue(before == null || before.compareTo(number) < 0, chain::toString);
      weight +=
          candidate.weight() - (candidate.readings().getFirst().equals(number) ? 0 : REPAIRED);
      weight += before == null ? first(number, gaps) : joint(before, number, gaps);
      before = number;
    }
    return weight;
  }

  private static Candidate candidate(Random random, int at) {
    var readings = new ArrayList<ProvisionNumber>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      var suffix = SUFFIXES.get(random.nextInt(SUFFIXES.size()));
      var number = new ProvisionNumber(1 + random.nextInt(40), suffix);
      if (!readings.contains(number)) {
        readings.add(number);
      }
    }
    return new Candidate(at, at + 1, readings, random.nextInt(7) / 2.0);
  }

  private record Reading(Candidate candidate, ProvisionNumber number, double weight) {}

  /** Each compared with all before it. */
  private static double heaviest(List<Candidate> candidates, boolean gaps) {
    var readings = new ArrayList<Reading>();
    for (var candidate : candidates) {
      double weight = candidate.weight();
      for (var number : candidate.readings()) {
        readings.add(new Reading(candidate, number, weight));
        weight = candidate.weight() - REPAIRED;
      }
    }
    var score = new double[readings.size()];
    double heaviest = 0;
    for (int i = 0; i < readings.size(); i++) {
      var reading = readings.get(i);
      score[i] = reading.weight + first(reading.number, gaps);
      for (int j = 0; j < i; j++) {
        var earlier = readings.get(j);
        if (earlier.candidate != reading.candidate
            && earlier.number.compareTo(reading.number) < 0) {
          double with = score[j] + reading.weight + joint(earlier.number, reading.number, gaps);
          score[i] = Math.max(score[i], with);
        }
      }
      heaviest = Math.max(heaviest, score[i]);
    }
    return heaviest;
  }

  private static double first(ProvisionNumber number, boolean gaps) {
    return gaps ? -gap(number.number() - 1) : 0;
  }

  private static double joint(ProvisionNumber before, ProvisionNumber number, boolean gaps) {
    return number.follows(before) ? 1.5 : gaps ? -gap(number.gapAfter(before)) : 0;
  }

  private static double gap(int missing) {
    return Math.min(2, 0.15 * missing);
  }
}
