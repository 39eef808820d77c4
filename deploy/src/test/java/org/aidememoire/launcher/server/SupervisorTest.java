package org.aidememoire.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SupervisorTest {

  private final List<String> told = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-30T09:00:00Z");
  private final Supervisor supervisor = new Supervisor(told::add, () -> now, pauses::add);

  /** Ends after each of these times, and then the test is over; may fail to start. */
  private class Server implements Supervised {

    private final List<Duration> runs;
    private int failing;
    int starts;

    Server(Duration... runs) {
      this.runs = new ArrayList<>(List.of(runs));
    }

    @Override
    public String name() {
      return "The server";
    }

    @Override
    public Path logOfTheEnd() {
      return Path.of("server.log.previous");
    }

    @Override
    public void awaitEnd() throws InterruptedException {
      if (runs.isEmpty()) {
        throw new InterruptedException("the test is over");
      }
      now = now.plus(runs.removeFirst());
    }

    @Override
    public void startAgain() {
      if (failing-- > 0) {
        throw new StartFailure("The server did not start.");
      }
      starts++;
    }
  }

  private Server kept(Server server) {
    supervisor.keep(server);
    assertTrue(Thread.interrupted(), "it ends because it was told to");
    return server;
  }

  @Test
  void aServerThatEndedIsStartedAgainAtOnce() {
    assertEquals(1, kept(new Server(Duration.ofMinutes(1))).starts);
    assertEquals(List.of(Duration.ZERO), pauses);
    assertEquals(
        List.of("The server ended by itself; starting it again", "The server is ready again"),
        told);
  }

  @Test
  void oneThatKeepsEndingIsGivenMoreTimeAndToldOf() {
    var brief = Duration.ofSeconds(20);
    assertEquals(
        8, kept(new Server(brief, brief, brief, brief, brief, brief, brief, brief)).starts);
    assertEquals(Supervisor.PAUSES, pauses.subList(0, 6));
    assertEquals(Supervisor.PAUSES.getLast(), pauses.getLast());
    assertFalse(told.get(2).contains("times"), told::toString);
    assertTrue(told.get(4).contains("3 times since"), told::toString);
    assertTrue(told.get(4).contains("again in 5 seconds"), told::toString);
    assertTrue(told.get(4).contains("server.log.previous"), told::toString);
  }

  @Test
  void oneThatStayedUpBeginsWithTheShortestPause() {
    kept(new Server(Duration.ofSeconds(9), Duration.ofSeconds(9), Supervisor.STEADY));
    assertEquals(Duration.ofSeconds(1), pauses.get(1));
    assertEquals(Duration.ZERO, pauses.get(2));
  }

  @Test
  void oneThatDoesNotStartIsTriedAgainAndSaysWhy() {
    var server = new Server(Duration.ofHours(1));
    server.failing = 3;
    assertEquals(1, kept(server).starts);
    assertEquals(Supervisor.PAUSES.subList(0, 4), pauses);
    assertEquals(3, told.stream().filter("The server did not start."::equals).count());
  }

  @Test
  void whatIsToldToStopIsNotStartedAgain() throws Exception {
    var waits = new CountDownLatch(1);
    var server =
        new Server() {
          @Override
          public void awaitEnd() throws InterruptedException {
            waits.countDown();
            Thread.sleep(Duration.ofMinutes(1));
          }
        };
    supervisor.watch(server);
    waits.await();
    supervisor.stop();
    supervisor.watch(server);
    assertEquals(0, server.starts);
    assertEquals(List.of(), told);
  }
}
