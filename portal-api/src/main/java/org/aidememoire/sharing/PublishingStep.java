package org.aidememoire.sharing;

import static org.aidememoire.sharing.PublishingState.*;

import java.util.Arrays;
import java.util.Set;
import org.aidememoire.problem.NotFound;

/** A step on the way from draft to readers, and back. */
public enum PublishingStep {
  REPORT(Set.of(DRAFT), REPORTED),
  VERIFY(Set.of(REPORTED), VERIFIED),
  /** The head of post sends it back to be worked on. */
  RETURN(Set.of(REPORTED, VERIFIED), DRAFT),
  PUBLISH(Set.of(DRAFT, REPORTED, VERIFIED, WITHDRAWN), PUBLISHED),
  SUPERSEDE(Set.of(PUBLISHED), SUPERSEDED),
  WITHDRAW(Set.of(PUBLISHED, SUPERSEDED), WITHDRAWN);

  private final Set<PublishingState> from;
  private final PublishingState to;

  PublishingStep(Set<PublishingState> from, PublishingState to) {
    this.from = from;
    this.to = to;
  }

  /** The step of that name in any case; there is no other than those here. */
  public static PublishingStep named(String name) {
    return Arrays.stream(values())
        .filter(step -> step.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  Set<PublishingState> from() {
    return from;
  }

  PublishingState to() {
    return to;
  }

  String deniedCode(SharingLevel level) {
    return switch (this) {
      case VERIFY -> "denied.verify";
      case PUBLISH -> level.leavesTheMinistry() ? "denied.release" : "denied.edit";
      case REPORT, RETURN, SUPERSEDE, WITHDRAW -> "denied.edit";
    };
  }
}
