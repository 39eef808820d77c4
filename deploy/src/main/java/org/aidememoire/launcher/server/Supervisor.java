package org.aidememoire.launcher.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Starts a server again whenever it ends by itself (killed, out of memory), while the others stay.
 * The pauses before a start grow, so that a server that cannot stay up does not take the machine
 * from the others; one that stayed up for {@link #STEADY} begins with the shortest again.
 */
public final class Supervisor {

  /** What takes time between an end and the next start. */
  @FunctionalInterface
  interface Pause {
    void take(Duration time) throws InterruptedException;
  }

  static final Duration STEADY = Duration.ofMinutes(5);

  /** Before the first, second, … start in a row; the last stands for all that follow. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  /** From the third end in a row on a person may have to look after it. */
  private static final int OFTEN = 3;

  private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Progress progress;
  private final InstantSource clock;
  private final Pause pause;
  private final List<Thread> watching = new CopyOnWriteArrayList<>();
  private boolean stopped;

  public Supervisor(Progress progress) {
    this(progress, InstantSource.system(), Thread::sleep);
  }

  Supervisor(Progress progress, InstantSource clock, Pause pause) {
    this.progress = progress;
    this.clock = clock;
    this.pause = pause;
  }

  /** Watches over a server that runs. */
  public synchronized void watch(Supervised server) {
    if (stopped) {
      return;
    }
    watching.add(
        Thread.ofPlatform()
            .daemon()
            .name("supervisor of " + server.name())
            .start(() -> keep(server)));
  }

  /** Starts nothing any more; what ends from now on was meant to end. */
  public void stop() {
    synchronized (this) {
      stopped = true;
    }
    watching.forEach(Thread::interrupt);
    for (Thread thread : watching) {
      try {
        thread.join(TIME_TO_STOP);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  void keep(Supervised server) {
    var row = new Row();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Instant up = clock.instant();
        server.awaitEnd();
        row.ended(up);
        while (!startedAgain(server, row)) {
          row.failed();
        }
        progress.report(server.name() + " is ready again");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean startedAgain(Supervised server, Row row) throws InterruptedException {
    progress.report(row.sentence(server));
    pause.take(row.pause());
    try {
      server.startAgain();
      return true;
    } catch (RuntimeException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException("told to stop while it was starting");
      }
      progress.report(StartFailure.sentence(e));
      return false;
    }
  }

  /** Ends of one server without a steady run between them. */
  private final class Row {

    private int ends;
    private @Nullable Instant first;

    void ended(Instant up) {
      Instant now = clock.instant();
      if (first == null || Duration.between(up, now).compareTo(STEADY) >= 0) {
        ends = 0;
        first = now;
      }
      ends++;
    }

    void failed() {
      ends++;
    }

    Duration pause() {
      return PAUSES.get(Math.min(ends, PAUSES.size()) - 1);
    }

    String sentence(Supervised server) {
      if (ends < OFTEN || first == null) {
        return server.name() + " ended by itself; starting it again";
      }
      return "%s has ended or not started %d times since %s; starting it again in %d seconds. Its log is kept as %s"
          .formatted(
              server.name(),
              ends,
              TIME.format(first.atZone(ZoneId.systemDefault())),
              pause().toSeconds(),
              server.logOfTheEnd());
    }
  }
}
