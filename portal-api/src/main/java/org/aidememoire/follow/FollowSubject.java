package org.aidememoire.follow;

/** What can be followed. */
public enum FollowSubject {
  /** A law or agreement: what changes it, and what is written about it. */
  INSTRUMENT,
  /** The law of a host country. */
  COUNTRY,
  TOPIC,
  /** What a ministry publishes about the law. */
  MINISTRY
}
