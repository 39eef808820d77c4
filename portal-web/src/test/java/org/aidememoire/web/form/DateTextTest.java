package org.aidememoire.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "3/11/2026, 2026-11-03",
    "3.11.2026, 2026-11-03",
    "03-11-2026, 2026-11-03",
    "2026-11-03, 2026-11-03",
    "3/11/2569, 2026-11-03",
    "๓/๑๑/๒๕๖๙, 2026-11-03",
    "៣/១១/២០២៦, 2026-11-03",
    "3 Nov 2026, 2026-11-03",
    "3 November 2569, 2026-11-03",
    "3 Nov, 2026-11-03",
    "29/2/2567, 2024-02-29",
  })
  void aDateIsReadAsPeopleWriteIt(String typed, LocalDate meant) {
    assertEquals(Optional.of(meant), DateText.read(typed, TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/2/2026", "2026", "soon", "13/13/2026", "3 anf 2026", "3/11/26"})
  void whatIsNoDateIsNotGuessed(String typed) {
    assertEquals(Optional.empty(), DateText.read(typed, TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2024-02-29"})
  void whatIsWrittenIsReadBack(LocalDate date) {
    assertEquals(Optional.of(date), DateText.read(DateText.write(date), TODAY));
  }
}
