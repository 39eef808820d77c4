package org.aidememoire.consultation;

/** How the records of a series name those who spoke. */
public enum Attribution {
  /** By delegation and, in the attendance, by delegate. */
  ATTRIBUTED,
  /** By constituency alone: no delegation and no delegate is named outside. */
  BY_CONSTITUENCY,
  /** Not at all. */
  NONE
}
