package org.aidememoire.consultation;

import org.aidememoire.record.Phase;
import org.aidememoire.record.State;
import org.aidememoire.sharing.SharingLevel;

/**
 * Where a session stands. In each state it is read by the readers of its series, as far as it is
 * shared with them.
 */
public enum SessionState implements State {
  /** Its date is being agreed. */
  PROPOSED(Phase.WORKING),
  SCHEDULED(Phase.RELEASED),
  AGENDA_CIRCULATED(Phase.RELEASED),
  HELD(Phase.RELEASED),
  MINUTES_IN_DRAFT(Phase.RELEASED),
  /** The delegations correct the minutes. */
  UNDER_CORRECTION(Phase.RELEASED),
  /** Its minutes are adopted and locked. */
  ADOPTED(Phase.RELEASED),
  CLOSED(Phase.RELEASED),
  /** Not held; still read, so that nobody comes. */
  CANCELLED(Phase.STALE);

  private final Phase phase;

  SessionState(Phase phase) {
    this.phase = phase;
  }

  @Override
  public Phase phase() {
    return phase;
  }

  @Override
  public SharingLevel widest() {
    return SharingLevel.PUBLIC;
  }

  /** The conveners owe its minutes. */
  @Override
  public boolean due() {
    return this == HELD || this == MINUTES_IN_DRAFT;
  }

  /** Whether it took place. */
  public boolean held() {
    return compareTo(HELD) >= 0 && this != CANCELLED;
  }

  /** Whether nothing of what became of it changes any more. */
  public boolean settled() {
    return compareTo(ADOPTED) >= 0;
  }

  /** Whether its minutes are still written and corrected, or are to be begun. */
  public boolean concluding() {
    return held() && !settled();
  }

  /** Whether it is still to take place. */
  public boolean ahead() {
    return compareTo(HELD) < 0;
  }
}
