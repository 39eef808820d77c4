package org.aidememoire.results;

/** Where the figures of an indicator come from. */
public enum Source {
  /** Measurements that somebody enters with their source. */
  BY_HAND,
  /** Participants of editions, by country and sex. */
  PEOPLE_TRAINED,
  /** Complaints that posts counted, by type and sex. */
  COMPLAINTS,
  /** Laws and agreements, by country. */
  INSTRUMENTS
}
