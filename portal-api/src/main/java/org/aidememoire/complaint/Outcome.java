package org.aidememoire.complaint;

/** What became of a complaint by the end of the period. */
public enum Outcome {
  /** By conciliation, a payment or a decision. */
  SETTLED,
  /** To an authority, a court or a lawyer. */
  REFERRED,
  WITHDRAWN,
  UNRESOLVED,
  PENDING
}
