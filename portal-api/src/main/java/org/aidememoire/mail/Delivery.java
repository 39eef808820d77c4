package org.aidememoire.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When somebody wants to be mailed of a kind of notice, the most immediate first. */
public enum Delivery {
  IMMEDIATE,
  /** In the digest of the day, which closes at {@link #CLOSES}. */
  DAILY,
  /** In the digest of the week, which closes on Monday at {@link #CLOSES}. */
  WEEKLY,
  OFF;

  /** On the clock of the place where the reader is posted, before work begins. */
  public static final LocalTime CLOSES = LocalTime.of(7, 0);

  /**
   * The end of the window that holds that moment. Windows are fixed, so it depends on nothing else;
   * what comes at the very end belongs to the next one.
   */
  Instant closes(Instant now, ZoneId zone) {
    var local = now.atZone(zone);
    return switch (this) {
      case IMMEDIATE, OFF -> now;
      case DAILY -> {
        var today = local.toLocalDate();
        var closing = today.atTime(CLOSES).atZone(zone).toInstant();
        yield closing.isAfter(now)
            ? closing
            : today.plusDays(1).atTime(CLOSES).atZone(zone).toInstant();
      }
      case WEEKLY -> {
        var monday = local.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        var closing = monday.atTime(CLOSES).atZone(zone).toInstant();
        yield closing.isAfter(now)
            ? closing
            : monday.plusWeeks(1).atTime(CLOSES).atZone(zone).toInstant();
      }
    };
  }
}
