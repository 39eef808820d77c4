package org.aidememoire.record;

/**
 * How near a record is to its readers: all that shared code, SQL and indexes know of a kind's own
 * {@link State}.
 */
public enum Phase {
  /** Somebody still writes it. */
  WORKING,
  /** It is handed in, and somebody else is to decide. */
  WAITING,
  /** Read by whomever it is shared with. */
  RELEASED,
  /** Still read, but no longer known to hold: something newer exists, or a review is due. */
  STALE,
  /** Taken back or filed away: its keepers have it, searches no longer find it. */
  RETIRED;

  public boolean released() {
    return this == RELEASED || this == STALE;
  }
}
