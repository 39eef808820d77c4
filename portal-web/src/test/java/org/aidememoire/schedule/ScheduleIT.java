package org.aidememoire.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidememoire.realparts.ExpectedLog;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Two nodes are two schedules over one database. */
@ArquillianTest
class ScheduleIT {

  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

  private record Counting(String name, AtomicInteger runs, boolean fails) implements ScheduledTask {

    @Override
    public Duration every() {
      return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
      runs.incrementAndGet();
      if (fails) {
        throw new IllegalStateException("on purpose");
      }
    }
  }

  private static Counting task(boolean fails) {
    return new Counting("test " + UUID.randomUUID(), new AtomicInteger(), fails);
  }

  @SuppressWarnings("unchecked")
  private static Schedule node(ScheduledTask... tasks) {
    var node = new Schedule();
    node.worker = SomeReaders.worker();
    node.tasks =
        (Instance<ScheduledTask>)
            Proxy.newProxyInstance(
                ScheduleIT.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> List.of(tasks).iterator());
    return node;
  }

  @Test
  void aTaskBeginsOnceInTheClusterAndAgainWhenItsTimeHasPassed() {
    var task = task(false);
    node(task).look(NOW);
    node(task).look(NOW);
    node(task).look(NOW.plus(Duration.ofMinutes(9)));
    assertEquals(1, task.runs.get());
    node(task).look(NOW.plus(Duration.ofMinutes(10)));
    node(task).look(NOW.plus(Duration.ofMinutes(10)));
    assertEquals(2, task.runs.get());
  }

  @Test
  void twoNodesThatLookAtTheSameMomentBeginATaskOnce() throws Exception {
    for (int round = 0; round < 20; round++) {
      var task = task(false);
      var together = new CyclicBarrier(2);
      try (var nodes = Executors.newFixedThreadPool(2)) {
        var looking =
            nodes.invokeAll(
                Collections.nCopies(
                    2,
                    () -> {
                      together.await();
                      node(task).look(NOW);
                      return null;
                    }));
        for (var look : looking) {
          look.get();
        }
      }
      assertEquals(1, task.runs.get(), "in round " + round);
    }
  }

  @Test
  void aTaskThatFailsStopsNoOther() {
    var failing = task(true);
    var other = task(false);
    try (var log = new ExpectedLog(Schedule.class)) {
      node(failing, other).look(NOW);
      assertEquals(1, log.messages().size());
    }
    assertEquals(1, other.runs.get());
    assertEquals(1, failing.runs.get());
  }
}
