package org.aidememoire.visit;

/** What somebody is to do with a record that waits, the most pressing first. */
public enum Task {
  /** Handed in at a post that the reader heads. */
  RELEASE,
  /** The reader's own, sent back with the reason. */
  RETURNED,
  /** Its keepers, the reader among them, are to look at it again. */
  REVIEW,
  /** Handed in by a colleague, for somebody else to check. */
  VERIFY,
  /** The reader's own draft. */
  DRAFT
}
