package org.aidememoire.recommendation;

/** How far a country is with a recommendation. */
public enum Progress {
  NOT_STARTED,
  IN_PROGRESS,
  ACHIEVED,
  NOT_APPLICABLE
}
