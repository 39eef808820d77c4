package org.aidememoire.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T23:59:59.999Z, 2026-12-01T00:00:00Z",
    "2026-12-01T00:00:00Z,     2026-12-02T00:00:00Z",
    "2026-12-01T12:00:00Z,     2026-12-02T00:00:00Z"
  })
  void aDayClosesAtSevenWhereTheReaderIs(Instant now, Instant closes) {
    assertEquals(closes, Delivery.DAILY.closes(now, BANGKOK));
  }

  /** 30 November 2026 is a Monday. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-29T23:59:59Z, 2026-11-30T00:00:00Z",
    "2026-11-30T00:00:00Z, 2026-12-07T00:00:00Z",
    "2026-12-06T23:59:59Z, 2026-12-07T00:00:00Z"
  })
  void aWeekClosesOnMonday(Instant now, Instant closes) {
    assertEquals(closes, Delivery.WEEKLY.closes(now, BANGKOK));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T06:00:00Z, 2026-03-29T05:00:00Z",
    "2026-10-24T05:00:00Z, 2026-10-25T06:00:00Z",
    "2026-10-25T05:30:00Z, 2026-10-25T06:00:00Z"
  })
  void summerTimeMovesNoWindow(Instant now, Instant closes) {
    assertEquals(closes, Delivery.DAILY.closes(now, ZoneId.of("Europe/Berlin")));
  }

  @Test
  void halfHoursCount() {
    assertEquals(
        Instant.parse("2026-12-01T00:30:00Z"),
        Delivery.DAILY.closes(Instant.parse("2026-12-01T00:00:00Z"), ZoneId.of("Asia/Yangon")));
  }
}
