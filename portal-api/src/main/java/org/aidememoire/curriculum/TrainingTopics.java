package org.aidememoire.curriculum;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** What modules teach; the bundles hold the words. */
public final class TrainingTopics {

  public static final SequencedSet<String> ALL =
      Collections.unmodifiableSequencedSet(
          new LinkedHashSet<>(
              List.of(
                  "migration-management",
                  "negotiation",
                  "dispute-resolution",
                  "ethical-recruitment",
                  "public-engagement",
                  "mediation",
                  "conflict-management",
                  "gender-sensitivity")));

  private TrainingTopics() {}
}
