package org.aidememoire.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SessionIdsTest {

  @Test
  void anIdHas256BitsAndNoTwoAreEqual() {
    var ids = new SessionIds();
    var seen = new HashSet<String>();
    for (int i = 0; i < 10_000; i++) {
      String id = ids.generateUuid();
      assertTrue(id.matches("[0-9a-f]{64}"), id);
      seen.add(id);
    }
    assertEquals(10_000, seen.size());
  }
}
