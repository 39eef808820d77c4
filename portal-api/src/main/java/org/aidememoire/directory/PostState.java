package org.aidememoire.directory;

/** Whether a post is staffed. */
public enum PostState {
  ACTIVE,
  VACANT,
  /** A consular officer or another post acts for it. */
  COVERED,
  CLOSED
}
