package org.aidememoire.changelog;

/** How far a follower has read. */
public record Position(String xid, long position) {

  public static final Position START = new Position("0", 0);

  /**
   * Grows along the log, for lines are read in the order of their transactions; what is read for a
   * line has all of its transaction.
   */
  public long transaction() {
    return Long.parseLong(xid);
  }

  /** Reads what {@link #toString} wrote. */
  public static Position parse(String text) {
    var parts = text.split("/", 2);
    return new Position(parts[0], Long.parseLong(parts[1]));
  }

  @Override
  public String toString() {
    return xid + "/" + position;
  }
}
