package org.aidememoire.record;

import org.aidememoire.sharing.SharingLevel;

/**
 * How near a record is to its readers: all that shared code, SQL and indexes know of a kind's own
 * {@link State}.
 */
public enum Phase {
  /** Somebody still writes it. */
  WORKING(SharingLevel.POST),
  /** It is handed in, and somebody else is to decide. */
  WAITING(SharingLevel.MINISTRY),
  /** Read by whomever it is shared with. */
  RELEASED(SharingLevel.PUBLIC),
  /** Still read, but no longer known to hold: something newer exists, or a review is due. */
  STALE(SharingLevel.PUBLIC),
  /** Taken back or filed away: its keepers have it, searches no longer find it. */
  RETIRED(SharingLevel.MINISTRY);

  private final SharingLevel widest;

  Phase(SharingLevel widest) {
    this.widest = widest;
  }

  /** The widest level at which a record is read in it, unless its state says otherwise. */
  SharingLevel widest() {
    return widest;
  }

  public boolean released() {
    return this == RELEASED || this == STALE;
  }
}
