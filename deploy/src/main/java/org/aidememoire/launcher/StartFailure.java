package org.aidememoire.launcher;

import org.jspecify.annotations.Nullable;

/** Something that the person at the console can mend; the message is one sentence that says how. */
public final class StartFailure extends RuntimeException {

  public StartFailure(String sentence) {
    this(sentence, null);
  }

  public StartFailure(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
