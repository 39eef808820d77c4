package org.aidememoire.lawtext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of the wording two lists of units have in common, counted in sequences of five letters:
 * that needs no words, which Thai does not separate and scanning breaks.
 */
final class Overlap {

  private static final int LENGTH = 5;

  /** Fewer sequences say nothing of where they come from. */
  private static final int TELLING = 20;

  private final int[][] common;
  private final int[] oldSize;
  private final int[] newSize;
  private final List<Set<String>> oldSequences;
  private final List<Set<String>> newSequences;

  Overlap(List<String> old, List<String> now) {
    common = new int[old.size()][now.size()];
    oldSize = new int[old.size()];
    newSize = new int[now.size()];
    oldSequences = old.stream().map(Overlap::sequences).toList();
    newSequences = now.stream().map(Overlap::sequences).toList();
    Map<String, Set<Integer>> index = new HashMap<>();
    for (int j = 0; j < now.size(); j++) {
      var sequences = newSequences.get(j);
      newSize[j] = sequences.size();
      for (var sequence : sequences) {
        index.computeIfAbsent(sequence, s -> new HashSet<>()).add(j);
      }
    }
    for (int i = 0; i < old.size(); i++) {
      var sequences = oldSequences.get(i);
      oldSize[i] = sequences.size();
      for (var sequence : sequences) {
        for (int j : index.getOrDefault(sequence, Set.of())) {
          common[i][j]++;
        }
      }
    }
  }

  private static Set<String> sequences(String bare) {
    var sequences = new HashSet<String>();
    for (int i = 0; i + LENGTH <= bare.length(); i++) {
      sequences.add(bare.substring(i, i + LENGTH));
    }
    if (sequences.isEmpty()) {
      sequences.add(bare);
    }
    return sequences;
  }

  /** From 0, nothing in common, to 1. */
  double similarity(int old, int now) {
    return 2.0 * common[old][now] / (oldSize[old] + newSize[now]);
  }

  /** How much of the old one is in the new one. */
  double kept(int old, int now) {
    return (double) common[old][now] / oldSize[old];
  }

  /** How much of the new one is in the old one. */
  double taken(int old, int now) {
    return (double) common[old][now] / newSize[now];
  }

  /** Whether words that one has beyond the other come from, or went to, a third. */
  boolean mixed(int old, int now) {
    return elsewhere(newSequences.get(now), oldSequences, old)
        || elsewhere(oldSequences.get(old), newSequences, now);
  }

  private static boolean elsewhere(Set<String> own, List<Set<String>> others, int known) {
    var rest = new HashSet<>(own);
    rest.removeAll(others.get(known));
    if (rest.size() < TELLING) {
      return false;
    }
    for (var other : others) {
      long found = rest.stream().filter(other::contains).count();
      if (found * 2 >= rest.size()) {
        return true;
      }
    }
    return false;
  }
}
