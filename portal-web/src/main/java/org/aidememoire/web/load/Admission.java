package org.aidememoire.web.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A bounded number of requests at work. A bounded number more waits for them, first come, first
 * served, and not for long; whatever is over that is refused at once.
 */
final class Admission {

  private final Semaphore places;
  private final Semaphore seats;
  private final Duration patience;

  /**
   * @param atWork how many are at work
   * @param waiting how many wait
   * @param patience how long one waits at most
   */
  Admission(int atWork, int waiting, Duration patience) {
    this.places = new Semaphore(atWork, true);
    this.seats = new Semaphore(waiting);
    this.patience = patience;
  }

  /** Whether a place was taken, to be given back by {@link #leave}. */
  boolean enter() {
    try {
      // asked with a time, for without one the semaphore lets newcomers pass those who wait
      if (places.tryAcquire(0, TimeUnit.SECONDS)) {
        return true;
      }
      if (!seats.tryAcquire()) {
        return false;
      }
      try {
        return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        seats.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave() {
    places.release();
  }

  /** How many wait. */
  int waiting() {
    return places.getQueueLength();
  }
}
