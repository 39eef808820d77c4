package org.aidememoire.savedsearch;

/** Whose a saved search is. */
public enum KeptFor {
  /** The person's own. */
  ME,
  /** The post's (or the head office's): its people share it, and successors find it. */
  POST
}
