package org.aidememoire.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES =
      List.of("inForceOn", "outOfForceOn", "sharing", "topic");

  @Test
  void aNameAFewLettersAwayIsTheOneMeant() {
    assertEquals(Optional.of("inForceOn"), Nearest.to("inforceOn", NAMES));
    assertEquals(Optional.of("inForceOn"), Nearest.to("InForceOn", NAMES));
    assertEquals(Optional.of("inForceOn"), Nearest.to("in_force_on", NAMES));
    assertEquals(Optional.of("sharing"), Nearest.to("shareing", NAMES));
    assertEquals(Optional.of("topic"), Nearest.to("topics", NAMES));
  }

  @Test
  void anotherNameIsNobodysMeaning() {
    assertEquals(Optional.empty(), Nearest.to("colour", NAMES));
    assertEquals(Optional.empty(), Nearest.to("", NAMES));
    assertEquals(Optional.empty(), Nearest.to("s".repeat(100_000), NAMES));
    assertEquals(Optional.empty(), Nearest.to("sharing", List.of()));
  }
}
