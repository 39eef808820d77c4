package org.aidememoire.vocabulary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Terms that records are described with. The terms are keys; the bundles hold the words. */
public final class Vocabulary {

  /** Languages of records and files, by BCP 47 code. */
  public static final SequencedSet<String> LANGUAGES =
      terms("en", "th", "ms", "id", "vi", "km", "lo", "my", "fil");

  /** The subjects of labour migration law, and the attaché's tasks, that readers search by. */
  public static final SequencedSet<String> TOPICS =
      terms(
          "recruitment",
          "work-permits",
          "wages",
          "working-conditions",
          "occupational-safety",
          "social-security",
          "domestic-work",
          "fishing",
          "dispute-resolution",
          "contract-verification",
          "legal-assistance",
          "irregular-migration",
          "forced-labour",
          "repatriation",
          "levies-and-fees",
          "association",
          "gender",
          "diplomatic-protection");

  public static final SequencedSet<String> SECTORS =
      terms(
          "all",
          "agriculture",
          "construction",
          "domestic-work",
          "fishing",
          "manufacturing",
          "plantation",
          "seafaring",
          "services");

  private Vocabulary() {}

  private static SequencedSet<String> terms(String... terms) {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of(terms)));
  }
}
