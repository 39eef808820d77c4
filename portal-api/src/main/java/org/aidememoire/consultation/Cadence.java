package org.aidememoire.consultation;

import java.time.LocalDate;
import java.time.Period;

/** How often a series meets. */
public enum Cadence {
  MONTHLY(Period.ofMonths(1)),
  QUARTERLY(Period.ofMonths(3)),
  TWICE_A_YEAR(Period.ofMonths(6)),
  YEARLY(Period.ofYears(1)),
  /** Whenever it is called. */
  AS_NEEDED(Period.ZERO);

  private final Period period;

  Cadence(Period period) {
    this.period = period;
  }

  /** Whether it says when to meet again. */
  public boolean regular() {
    return !period.isZero();
  }

  /** The day that follows a session of that day. */
  public LocalDate after(LocalDate session) {
    return session.plus(period);
  }
}
