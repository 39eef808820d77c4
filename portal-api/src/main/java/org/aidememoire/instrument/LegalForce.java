package org.aidememoire.instrument;

/** Whether it binds; says nothing of whether the record is published. */
public enum LegalForce {
  PROPOSED,
  MADE,
  PARTIALLY_IN_FORCE,
  IN_FORCE,
  SUSPENDED,
  REPEALED,
  EXPIRED
}
