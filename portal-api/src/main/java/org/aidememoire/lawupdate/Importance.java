package org.aidememoire.lawupdate;

/** How soon readers need to know. */
public enum Importance {
  BACKGROUND,
  NORMAL,
  IMPORTANT,
  URGENT
}
