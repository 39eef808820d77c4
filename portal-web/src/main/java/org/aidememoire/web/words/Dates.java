package org.aidememoire.web.words;

import com.ibm.icu.text.TimeZoneNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Language;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Dates as the pages write them, {@code 3 Nov 2026}, on the clock of the place where the reader is
 * posted: the post's host country, at a head office the ministry's own. A reader without a place
 * reads them in UTC. A time of day says its zone.
 */
@Named
@RequestScoped
public class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");
  private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");

  @Inject Clock clock;

  @Inject CurrentReader reader;

  @Inject Names names;

  @Inject Messages messages;

  private @Nullable ZoneId zone;

  /** The clock that the reader lives by. */
  public ZoneId zone() {
    if (zone == null) {
      zone = country(reader.get()).flatMap(names::zone).orElse(ZoneOffset.UTC);
    }
    return zone;
  }

  /** Where the reader is: at a post before at a head office. */
  static Optional<String> country(Reader reader) {
    return reader
        .acting()
        .or(() -> reader.postings().stream().findFirst())
        .map(posting -> posting.host() != null ? posting.host() : posting.sending());
  }

  private static DateTimeFormatter in(DateTimeFormatter format) {
    return format.withLocale(Language.current());
  }

  public String day(LocalDate date) {
    return in(DAY).format(date);
  }

  /** From the one day to the other, which may be the same. */
  public String days(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : messages.of("text.days", day(first), day(last));
  }

  public String dayOf(Instant moment) {
    return in(DAY).format(moment.atZone(zone()));
  }

  /** The day of that moment on a clock elsewhere. */
  public String dayOf(Instant moment, ZoneId there) {
    return in(DAY).format(moment.atZone(there));
  }

  public String moment(Instant moment) {
    var time = in(TIME).format(moment.atZone(zone()));
    return zone().equals(ZoneOffset.UTC)
        ? messages.of("text.moment-utc", time)
        : messages.of("text.moment", time, place(zone()));
  }

  /** The city by which people know the zone. */
  private static String place(ZoneId zone) {
    return TimeZoneNames.getInstance(Language.current()).getExemplarLocationName(zone.getId());
  }

  public String todayInFull() {
    return in(IN_FULL).format(today());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /** Whole days from today, negative when past. */
  public long daysUntil(LocalDate date) {
    return ChronoUnit.DAYS.between(today(), date);
  }

  /** For programs, to the second: HTML knows no finer fraction than thousandths. */
  public String machine(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
