package org.aidememoire.calendar;

import java.time.LocalDate;
import java.util.List;

/** Knows days that the reader waits for; a bean of its feature, found and not listed. */
public interface CalendarSource {

  /** Those from one day to another, both included, of what the reader may read. It has a bound. */
  List<CalendarDay> days(LocalDate from, LocalDate to);
}
