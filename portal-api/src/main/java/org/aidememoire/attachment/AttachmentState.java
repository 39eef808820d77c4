package org.aidememoire.attachment;

/** Where a file stands. */
public enum AttachmentState {
  /** Held for checking: nobody can download it yet. */
  HELD,
  AVAILABLE,
  /** Not kept for readers, with the reason. */
  REFUSED
}
