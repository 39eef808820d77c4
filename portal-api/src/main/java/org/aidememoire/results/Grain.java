package org.aidememoire.results;

import java.time.LocalDate;
import org.aidememoire.language.TypedPeriod;

/** For how long a time computed figures are. */
public enum Grain {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  Grain(int months) {
    this.months = months;
  }

  /** The period that the day lies in. */
  TypedPeriod of(LocalDate day) {
    var first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    return TypedPeriod.between(first, first.plusMonths(months).minusDays(1));
  }
}
