package org.aidememoire.curriculum;

/** How a module is taught. */
public enum Mode {
  CLASSROOM,
  IMMERSION,
  ON_THE_JOB
}
