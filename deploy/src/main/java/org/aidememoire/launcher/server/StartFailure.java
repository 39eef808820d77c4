package org.aidememoire.launcher.server;

import org.jspecify.annotations.Nullable;

/** Something that the person at the console can mend; the message is one sentence that says how. */
public final class StartFailure extends RuntimeException {

  private static final String DISK_FULL = "No space left on device";

  public StartFailure(String sentence) {
    this(sentence, null);
  }

  public StartFailure(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  /** What to tell a person about any failure of a start. */
  public static String sentence(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (String.valueOf(each.getMessage()).contains(DISK_FULL)) {
        return "The disk is full: make room, or choose a folder on another disk with  AIDE_DATA=…";
      }
    }
    return failure instanceof StartFailure
        ? String.valueOf(failure.getMessage())
        : failure.toString();
  }
}
