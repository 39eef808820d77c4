package org.aidememoire.searchindex.plan;

import java.util.List;

/** What an engine looks for. Fields are those of {@link Names}, terms are analysed already. */
public sealed interface Clause {

  record Term(String field, String term) implements Clause {}

  /** Any of these terms, each as good as the other. */
  record OneOf(String field, List<String> terms) implements Clause {}

  /**
   * A phrase: terms at these places of a text.
   *
   * @param places ascending, the first is 0
   */
  record Phrase(String field, List<String> terms, List<Integer> places) implements Clause {}

  /** Two phrases without gaps, at most {@code distance} words apart in any order. */
  record Near(String field, List<String> left, List<String> right, int distance)
      implements Clause {}

  record Prefix(String field, String start) implements Clause {}

  /** A number from one to the other, both included. */
  record Between(String field, long from, long to) implements Clause {}

  /** All of {@code scored} and {@code silent}, none of {@code absent}; the silent score nothing. */
  record All(List<Clause> scored, List<Clause> silent, List<Clause> absent) implements Clause {}

  /** At least {@code atLeast} of the parts; the score is the sum of theirs. */
  record Any(List<Clause> parts, int atLeast) implements Clause {}

  /** What {@code required} finds; what is {@code optional} adds to the score. */
  record RequiredOptional(Clause required, List<Clause> optional) implements Clause {}

  record Boost(Clause clause, float boost) implements Clause {}

  /** Everything that the clause finds scores the same: 1. */
  record ConstantScore(Clause clause) implements Clause {}

  record MatchAll() implements Clause {}

  record MatchNone() implements Clause {}
}
