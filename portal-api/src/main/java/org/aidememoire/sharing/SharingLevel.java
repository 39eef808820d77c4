package org.aidememoire.sharing;

/** How widely a record is shared, narrowest first. Groups stand beside the host circle. */
public enum SharingLevel {
  PERSONAL,
  POST,
  MINISTRY,
  COUNTRY_TEAM,
  HOST_CIRCLE,
  GROUPS,
  COMMUNITY,
  PUBLIC;

  /** Beyond the ministry a record leaves the mission, so the head of post releases it. */
  public boolean leavesTheMinistry() {
    return compareTo(MINISTRY) > 0;
  }

  /** The narrower of this and the bound, which is not beyond MINISTRY. */
  public SharingLevel atMost(SharingLevel bound) {
    return compareTo(bound) > 0 ? bound : this;
  }
}
