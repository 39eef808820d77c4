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

class UnreadTest {

  private static final UUID RECORD = UUID.randomUUID();
  private static final Change EARLIER = new Change(new Position("7", 1), RECORD, "instrument");
  private static final Change LATER = new Change(new Position("8", 2), RECORD, "instrument");

  private final Unread unread = new Unread();

  @Test
  void whatFailsIsTriedAgainMoreAndMoreSeldom() {
    unread.failed(EARLIER);
    var tried = new ArrayList<Integer>();
    for (int look = 1; look <= 15; look++) {
      for (var change : unread.due()) {
        tried.add(look);
        unread.failed(change);
      }
    }
    assertEquals(List.of(1, 3, 7, 15), tried);
  }

  @Test
  void whatWasReadIsNotTriedAgain() {
    unread.failed(EARLIER);
    assertFalse(unread.isEmpty());
    unread.read(RECORD);
    assertTrue(unread.isEmpty());
    assertEquals(List.of(), unread.due());
  }

  @Test
  void aLaterChangeOfTheRecordIsTheOneThatIsTried() {
    unread.failed(EARLIER);
    unread.failed(LATER);
    unread.due();
    assertEquals(List.of(LATER), unread.due());
  }

  @Test
  void whatFailsThreeTimesIsSetAsideAndStillTriedNowAndThen() {
    assertFalse(unread.failed(EARLIER));
    assertFalse(unread.failed(EARLIER));
    assertEquals(Map.of(), unread.setAside());
    assertTrue(unread.failed(EARLIER));
    for (int i = 0; i < 20; i++) {
      assertFalse(unread.failed(EARLIER));
    }
    assertEquals(Map.of(RECORD, "instrument"), unread.setAside());
    for (int look = 1; look < Unread.SELDOM; look++) {
      assertEquals(List.of(), unread.due());
    }
    assertEquals(List.of(EARLIER), unread.due());
  }

  @Test
  void whatFailedIsRememberedWithHowOften() {
    unread.remember(EARLIER, 5);
    assertEquals(Map.of(EARLIER, 5), unread.tries());
    assertEquals(Map.of(RECORD, "instrument"), unread.setAside());
  }
}
