package org.aidememoire.recommendation;

/** Whom a recommendation is addressed to. */
public enum Addressee {
  SENDING_STATES,
  RECEIVING_STATES,
  EMPLOYERS,
  WORKERS,
  CIVIL_SOCIETY,
  SECRETARIAT
}
