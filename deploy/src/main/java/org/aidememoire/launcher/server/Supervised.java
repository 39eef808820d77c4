package org.aidememoire.launcher.server;

import java.nio.file.Path;

/** A server that {@link Supervisor} starts again when it ends by itself. */
public interface Supervised {

  /** As a sentence begins with it. */
  String name();

  /** Where the log of the run that ended is kept when the next one begins. */
  Path logOfTheEnd();

  /** Returns when it has ended, for whatever reason. */
  void awaitEnd() throws InterruptedException;

  /**
   * Starts it with the same data on the same port, and waits until it answers. Throws {@link
   * StartFailure} when it does not; what was started has been stopped then.
   */
  void startAgain();
}
