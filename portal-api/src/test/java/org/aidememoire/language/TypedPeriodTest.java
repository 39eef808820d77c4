package org.aidememoire.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedPeriodTest {

  private static TypedPeriod read(String typed) {
    return TypedPeriod.read(typed).orElseThrow();
  }

  @Test
  void aMonthAQuarterAndAYearBeginAndEnd() {
    assertEquals(LocalDate.of(2024, 2, 29), read("2024-02").last());
    assertEquals(LocalDate.of(2026, 10, 1), read("2026-Q4").first());
    assertEquals(LocalDate.of(2026, 12, 31), read("2026-Q4").last());
    assertEquals(LocalDate.of(2026, 1, 1), read("2026").first());
    assertEquals(LocalDate.of(2026, 12, 31), read("2026").last());
  }

  @Test
  void aQuarterIsReadAsPeopleWriteIt() {
    for (var typed : List.of("2026-Q1", "2026-q1", "Q1 2026", "q1/2026", " 2026 - Q1 ")) {
      assertEquals("2026-Q1", read(typed).text(), typed);
    }
  }

  @Test
  void whatIsNoPeriodIsNotRead() {
    for (var typed :
        List.of("", "2026-Q5", "2026-13", "2026-00", "26-Q1", "1899", "2100", "spring")) {
      assertTrue(TypedPeriod.read(typed).isEmpty(), typed);
    }
  }

  @Test
  void itIsOverOnTheDayAfterItsLast() {
    assertFalse(read("2026-Q1").over(LocalDate.of(2026, 3, 31)));
    assertTrue(read("2026-Q1").over(LocalDate.of(2026, 4, 1)));
  }
}
