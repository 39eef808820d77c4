package org.aidememoire.instrument;

/** Whose law it is. */
public enum Jurisdiction {
  HOST_COUNTRY,
  INTERNATIONAL,
  PARTIES
}
