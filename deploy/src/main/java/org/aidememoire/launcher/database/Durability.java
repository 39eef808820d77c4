package org.aidememoire.launcher.database;

/** How a started server treats its disk. */
public enum Durability {
  /** What was committed survives a power cut. */
  KEPT,
  /** Faster, for a folder that is thrown away. */
  THROWN_AWAY
}
