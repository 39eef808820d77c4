package org.aidememoire.lawtext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * How much of the wording two lists of units have in common, counted in sequences of five letters:
 * that needs no words, which Thai does not separate and scanning breaks.
 */
final class Overlap {

  private static final int LENGTH = 5;

  /** Fewer sequences say nothing of where they come from. */
  private static final int TELLING = 20;

  private final int[][] common;
  private final Side old;
  private final Side now;

  Overlap(List<String> old, List<String> now) {
    var numbers = new HashMap<String, Integer>();
    var oldSequences = old.stream().map(bare -> sequences(bare, numbers)).toList();
    var newSequences = now.stream().map(bare -> sequences(bare, numbers)).toList();
    this.old = new Side(oldSequences, numbers.size());
    this.now = new Side(newSequences, numbers.size());
    common = new int[old.size()][now.size()];
    for (int i = 0; i < common.length; i++) {
      for (int sequence : oldSequences.get(i)) {
        for (int j : this.now.in[sequence]) {
          common[i][j]++;
        }
      }
    }
  }

  /** The sequences of one list of units, each sequence by its number. */
  private static final class Side {
    private final List<int[]> sequences;

    /** In which units each sequence is. */
    private final int[][] in;

    Side(List<int[]> sequences, int numbers) {
      this.sequences = sequences;
      var count = new int[numbers];
      sequences.forEach(unit -> Arrays.stream(unit).forEach(sequence -> count[sequence]++));
      in = Arrays.stream(count).mapToObj(int[]::new).toArray(int[][]::new);
      for (int unit = 0; unit < sequences.size(); unit++) {
        for (int sequence : sequences.get(unit)) {
          in[sequence][--count[sequence]] = unit;
        }
      }
    }

    int size(int unit) {
      return sequences.get(unit).length;
    }

    /** Whether half of what that unit has beyond the other one is in one unit of this side. */
    boolean elsewhere(int[] own, int[] known) {
      var there = new HashSet<Integer>();
      Arrays.stream(known).forEach(there::add);
      var rest = Arrays.stream(own).filter(sequence -> !there.contains(sequence)).toArray();
      if (rest.length < TELLING) {
        return false;
      }
      var found = new int[sequences.size()];
      for (int sequence : rest) {
        for (int unit : in[sequence]) {
          if (++found[unit] * 2 >= rest.length) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static int[] sequences(String bare, Map<String, Integer> numbers) {
    var sequences = new LinkedHashSet<String>();
    for (int i = 0; i + LENGTH <= bare.length(); i++) {
      sequences.add(bare.substring(i, i + LENGTH));
    }
    if (sequences.isEmpty()) {
      sequences.add(bare);
    }
    return sequences.stream()
        .mapToInt(sequence -> numbers.computeIfAbsent(sequence, s -> numbers.size()))
        .toArray();
  }

  /** From 0, nothing in common, to 1. */
  double similarity(int old, int now) {
    return 2.0 * common[old][now] / (this.old.size(old) + this.now.size(now));
  }

  /** How much of the old one is in the new one. */
  double kept(int old, int now) {
    return (double) common[old][now] / this.old.size(old);
  }

  /** How much of the new one is in the old one. */
  double taken(int old, int now) {
    return (double) common[old][now] / this.now.size(now);
  }

  /** Whether words that one has beyond the other come from, or went to, a third. */
  boolean mixed(int old, int now) {
    var was = this.old.sequences.get(old);
    var is = this.now.sequences.get(now);
    return this.old.elsewhere(is, was) || this.now.elsewhere(was, is);
  }
}
