package org.aidememoire.record;

import java.util.Set;

/** A step of the life cycle of one kind of record; implemented by an enum of the kind. */
public interface Step {

  /** As in the API, in any case, and in the audit trail. */
  String name();

  Transition transition();

  default Set<State> from() {
    return transition().from();
  }

  default State to() {
    return transition().to();
  }

  /** What somebody needs to take it. */
  default Right right() {
    return transition().right();
  }

  /** Whether by it the record reaches those with whom it is shared. */
  default boolean releases() {
    return to().phase().released() && from().stream().noneMatch(s -> s.phase().released());
  }

  /** Whether by it readers lose the record. */
  default boolean retires() {
    return to().phase() == Phase.RETIRED;
  }

  /** Whether by it another record comes to stand in the record's place. */
  default boolean supersedes() {
    return false;
  }

  /** Whether whoever takes it says why: somebody is to work on from there. */
  default boolean needsReason() {
    return false;
  }
}
