package org.aidememoire.complaint;

/** What a complaint is about. */
public enum Violation {
  UNDERPAYMENT,
  WITHHELD_SALARY,
  ILLEGAL_DEDUCTION,
  CONTRACT_SUBSTITUTION,
  DANGEROUS_WORK,
  RESTRICTED_MOVEMENT,
  OTHER
}
