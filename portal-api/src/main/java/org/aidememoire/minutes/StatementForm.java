package org.aidememoire.minutes;

/** What a statement is; one becomes the other without being typed again. */
public enum StatementForm {
  STATEMENT,
  DECISION,
  ACTION
}
