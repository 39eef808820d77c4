package org.aidememoire.results;

/** What an indicator counts. */
public enum Unit {
  PEOPLE,
  COMPLAINTS,
  INSTRUMENTS,
  PRODUCTS,
  OTHER;

  /** Whether a small count tells of somebody. */
  boolean tellsOfPeople() {
    return this == PEOPLE || this == COMPLAINTS;
  }
}
