package org.aidememoire.legalevent;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskedChangesTest {

  @Test
  void aFeedFromAnyDayIsOpenAsFarAsCanBeAsked() {
    var asked = new AskedChanges();
    asked.from = "1990-01-01";
    var question = asked.open(LocalDate.of(2025, 12, 1));
    assertEquals(LocalDate.of(2040, 1, 1), question.to());
    assertDoesNotThrow(question::check);
  }

  @Test
  void aFeedWithoutADayBeginsWithTheGivenOne() {
    var question = new AskedChanges().open(LocalDate.of(2025, 12, 1));
    assertEquals(LocalDate.of(2025, 12, 1), question.from());
    assertEquals(LocalDate.of(2075, 12, 1), question.to());
  }
}
