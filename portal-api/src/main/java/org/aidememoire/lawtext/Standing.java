package org.aidememoire.lawtext;

/** What weight a text has. */
public enum Standing {
  /** As the gazette printed it, or a consolidation that the state issued. */
  OFFICIAL,
  UNOFFICIAL,
  TRANSLATION
}
