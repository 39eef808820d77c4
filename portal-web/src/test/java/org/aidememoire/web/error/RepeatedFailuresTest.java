package org.aidememoire.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class RepeatedFailuresTest {

  private Instant now = Instant.parse("2026-11-30T09:00:00Z");
  private final RepeatedFailures failures = new RepeatedFailures(() -> now);

  private static LogRecord failure(String message) {
    var record = new LogRecord(Level.SEVERE, message);
    record.setLoggerName("portal");
    record.setThrown(refused());
    return record;
  }

  private static IllegalStateException refused() {
    return new IllegalStateException("no answer to " + System.nanoTime());
  }

  private static LogRecord warning(String message) {
    return new LogRecord(Level.WARNING, message);
  }

  @Test
  void theSameFailureIsLoggedOnceAndCounted() {
    assertTrue(failures.isLoggable(failure("failure 6f0c1b2a at GET /")));
    for (int i = 0; i < 14_192; i++) {
      assertFalse(failures.isLoggable(failure("failure " + i + " at GET /search")));
    }
    now = now.plus(RepeatedFailures.BETWEEN_COUNTS);
    var counts = failures.counts();
    assertEquals(1, counts.size());
    assertTrue(
        counts.getFirst().getMessage().contains("14192 times"), counts.getFirst()::getMessage);
    assertTrue(failures.isLoggable(counts.getFirst()));
    assertEquals("portal", counts.getFirst().getLoggerName());
    assertEquals(List.of(), failures.counts());
  }

  @Test
  void aCountIsToldAtMostEveryTenSeconds() {
    failures.isLoggable(warning("pool is empty"));
    failures.isLoggable(warning("pool is empty"));
    now = now.plus(RepeatedFailures.BETWEEN_COUNTS).minusMillis(1);
    assertEquals(0, failures.counts().size());
    now = now.plusMillis(1);
    assertEquals(1, failures.counts().size());
  }

  @Test
  void whatStayedAwayForAWhileIsNewAgain() {
    failures.isLoggable(warning("pool is empty"));
    now = now.plus(RepeatedFailures.QUIET).minusMillis(1);
    failures.counts();
    assertFalse(failures.isLoggable(warning("pool is empty")));
    failures.counts();
    now = now.plus(RepeatedFailures.QUIET);
    failures.counts();
    failures.counts();
    assertTrue(failures.isLoggable(warning("pool is empty")));
  }

  @Test
  void numbersAndIdsMakeNoOtherFailure() {
    assertTrue(failures.isLoggable(warning("connection 12 to 3f2504e0-4f89 broke")));
    assertFalse(failures.isLoggable(warning("connection 13 to 9a1b44c7-0d11 broke")));
    assertTrue(failures.isLoggable(warning("connection 13 to somebody broke")));
  }

  @Test
  void anotherExceptionFromAnotherPlaceIsAnotherFailure() {
    assertTrue(failures.isLoggable(failure("failure")));
    var other = failure("failure");
    other.setThrown(new IllegalStateException("from here"));
    assertTrue(failures.isLoggable(other));
  }

  @Test
  void twoHandlersLogTheSameRecordAndNewsIsNeverHeldBack() {
    var record = failure("failure");
    assertTrue(failures.isLoggable(record));
    assertTrue(failures.isLoggable(record));
    assertTrue(failures.isLoggable(new LogRecord(Level.INFO, "search is back")));
    assertTrue(failures.isLoggable(new LogRecord(Level.INFO, "search is back")));
  }

  @Test
  void moreKindsThanAreRememberedAreLoggedAsTheyCome() {
    for (int i = 0; i < RepeatedFailures.MOST; i++) {
      assertTrue(failures.isLoggable(warning("kind " + letters(i))));
    }
    assertTrue(failures.isLoggable(warning("one more")));
    assertTrue(failures.isLoggable(warning("one more")));
    assertFalse(failures.isLoggable(warning("kind " + letters(1))));
  }

  /** No digits, which would not tell them apart. */
  private static String letters(int number) {
    var letters = new StringBuilder("q");
    String.valueOf(number).chars().forEach(digit -> letters.append((char) (digit - '0' + 'g')));
    return letters.toString();
  }
}
