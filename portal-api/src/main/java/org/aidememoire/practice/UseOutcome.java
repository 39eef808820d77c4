package org.aidememoire.practice;

/** What became of a practice at another post. */
public enum UseOutcome {
  ADOPTED,
  ADAPTED,
  DID_NOT_WORK
}
