package org.aidememoire.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as the pages write them: {@code 3 Nov 2026}. */
@Named
@RequestScoped
public class Dates {

  /** Most posts are on this clock or an hour beside it; moments are shown with their zone. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  @Inject Clock clock;

  public String day(LocalDate date) {
    return DAY.format(date);
  }

  public String dayOf(Instant moment) {
    return DAY.format(moment.atZone(ZONE));
  }

  public String moment(Instant moment) {
    return MOMENT.format(moment.atZone(ZONE));
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** Whole days from today, negative when past. */
  public long daysUntil(LocalDate date) {
    return ChronoUnit.DAYS.between(today(), date);
  }
}
