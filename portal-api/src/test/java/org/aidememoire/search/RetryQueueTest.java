package org.aidememoire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.Position;
import org.junit.jupiter.api.Test;

class RetryQueueTest {

  private static final UUID RECORD = UUID.randomUUID();
  private static final Change EARLIER = new Change(new Position("7", 1), RECORD, "instrument");
  private static final Change LATER = new Change(new Position("8", 2), RECORD, "instrument");

  private final RetryQueue retries = new RetryQueue();

  @Test
  void whatFailsIsTriedAgainMoreAndMoreSeldom() {
    retries.failed(EARLIER);
    var tried = new ArrayList<Integer>();
    for (int look = 1; look <= 15; look++) {
      for (var change : retries.due()) {
        tried.add(look);
        retries.failed(change);
      }
    }
    assertEquals(List.of(1, 3, 7, 15), tried);
  }

  @Test
  void whatWasReadIsNotTriedAgain() {
    retries.failed(EARLIER);
    assertFalse(retries.isEmpty());
    retries.read(RECORD);
    assertTrue(retries.isEmpty());
    assertEquals(List.of(), retries.due());
  }

  @Test
  void aLaterChangeOfTheRecordIsTheOneThatIsTried() {
    retries.failed(EARLIER);
    retries.failed(LATER);
    retries.due();
    assertEquals(List.of(LATER), retries.due());
  }

  @Test
  void whatFailsThreeTimesIsSetAsideAndStillTriedNowAndThen() {
    assertFalse(retries.failed(EARLIER));
    assertFalse(retries.failed(EARLIER));
    assertEquals(Map.of(), retries.setAside());
    assertTrue(retries.failed(EARLIER));
    for (int i = 0; i < 20; i++) {
      assertFalse(retries.failed(EARLIER));
    }
    assertEquals(Map.of(RECORD, "instrument"), retries.setAside());
    for (int look = 1; look < RetryQueue.SELDOM; look++) {
      assertEquals(List.of(), retries.due());
    }
    assertEquals(List.of(EARLIER), retries.due());
  }

  @Test
  void whatFailedIsRememberedWithHowOften() {
    retries.remember(EARLIER, 5);
    assertEquals(Map.of(EARLIER, 5), retries.tries());
    assertEquals(Map.of(RECORD, "instrument"), retries.setAside());
  }
}
