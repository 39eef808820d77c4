package org.aidememoire.directory;

/** Where a posting stands, by the clock. */
public enum PostingState {
  PLANNED,
  CURRENT,
  ENDED
}
