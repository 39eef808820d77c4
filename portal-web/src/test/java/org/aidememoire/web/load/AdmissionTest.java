package org.aidememoire.web.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdmissionTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void atTheBoundEverybodyIsLetInAndOverItNobody() {
    var admission = new Admission(2, 0, LONG);
    assertTrue(admission.enter());
    assertTrue(admission.enter());
    assertFalse(admission.enter());
  }

  @Test
  void whoLeavesMakesRoom() {
    var admission = new Admission(1, 0, LONG);
    assertTrue(admission.enter());
    admission.leave();
    assertTrue(admission.enter());
  }

  @Test
  void asManyWaitAsMayAndOneMoreIsRefusedAtOnce() {
    var admission = new Admission(1, 2, LONG);
    assertTrue(admission.enter());
    var waiting = List.of(entering(admission), entering(admission));
    await(admission, 2);
    assertFalse(admission.enter());
    admission.leave();
    admission.leave();
    waiting.forEach(one -> assertTrue(one.join()));
  }

  @Test
  void whoWaitsIsLetInBeforeWhoComesLater() {
    var admission = new Admission(1, 1, LONG);
    assertTrue(admission.enter());
    var waiting = entering(admission);
    await(admission, 1);
    admission.leave();
    var later = entering(admission);
    assertTrue(waiting.join());
    assertFalse(later.getNow(false), "the place is the waiting one's");
  }

  @Test
  void nobodyWaitsLongerThanTheirPatience() {
    var admission = new Admission(1, 1, Duration.ofMillis(1));
    assertTrue(admission.enter());
    assertFalse(admission.enter());
    assertEquals(0, admission.waiting());
  }

  @Test
  void aFloodLeavesEveryPlaceAndSeatAsItWas() {
    var admission = new Admission(3, 5, LONG);
    var flood = new ArrayList<CompletableFuture<Boolean>>();
    for (int i = 0; i < 1000; i++) {
      flood.add(
          CompletableFuture.supplyAsync(
              () -> {
                if (admission.enter()) {
                  admission.leave();
                  return true;
                }
                return false;
              },
              threads));
    }
    flood.forEach(CompletableFuture::join);
    assertEquals(0, admission.waiting());
    assertTrue(admission.enter() && admission.enter() && admission.enter());
  }

  private CompletableFuture<Boolean> entering(Admission admission) {
    return CompletableFuture.supplyAsync(admission::enter, threads);
  }

  private static void await(Admission admission, int waiting) {
    while (admission.waiting() < waiting) {
      Thread.onSpinWait();
    }
  }
}
