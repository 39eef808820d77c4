package org.aidememoire.practice;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The terms by which practices are described; the bundles hold the words. */
public final class PracticeTerms {

  /** The attaché's four functions. */
  public static final SequencedSet<String> FUNCTIONS =
      terms("protection", "employment-promotion", "policy-development", "good-relations");

  /** The attaché's ten tasks. */
  public static final SequencedSet<String> TASKS =
      terms(
          "contract-verification",
          "legal-assistance",
          "counselling",
          "conciliation",
          "representation",
          "jail-and-hospital-visits",
          "repatriation",
          "shelter",
          "worksite-inspection",
          "crisis-intervention");

  /** What is done to workers. */
  public static final SequencedSet<String> VIOLATIONS =
      terms(
          "underpayment",
          "dangerous-work",
          "withheld-salary",
          "illegal-deduction",
          "contract-substitution",
          "restricted-movement",
          "restricted-association");

  private PracticeTerms() {}

  private static SequencedSet<String> terms(String... terms) {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of(terms)));
  }
}
