package org.aidememoire.minutes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;

/**
 * What is to be told to everybody.
 *
 * @param decisions the keys of rows of the agreed record
 */
public record CommuniqueDraft(List<UUID> decisions) {

  public CommuniqueDraft {
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
  }

  /**
   * @param known the keys of the decisions that there are
   */
  void check(Set<UUID> known) {
    new FieldProblems()
        .when(decisions.isEmpty(), "decisions", "minutes.communique.empty")
        .when(!known.containsAll(decisions), "decisions", "minutes.communique.unknown")
        .refuse();
  }
}
