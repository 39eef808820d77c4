package org.aidememoire.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A month, a quarter or a year, as {@code 2026-03}, {@code 2026-Q1} or {@code 2026}.
 *
 * @param text as SDMX writes it
 */
public record TypedPeriod(String text, LocalDate first, LocalDate last) {

  private static final Pattern FORM =
      Pattern.compile("(?<year>(19|20)[0-9]{2})(-(Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

  private static final Pattern QUARTER_FIRST = Pattern.compile("(Q[1-4])[ /-]?((19|20)[0-9]{2})");

  private static final Pattern DAYS =
      Pattern.compile("(?<first>[0-9]{4}-[0-9]{2}-[0-9]{2})/(?<last>[0-9]{4}-[0-9]{2}-[0-9]{2})");

  /** What was typed, if it is one: {@code Q1 2026} is meant, too. */
  public static Optional<TypedPeriod> read(String typed) {
    var plain = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s*[-/]\\s*", "-");
    var swapped = QUARTER_FIRST.matcher(plain);
    var read = FORM.matcher(swapped.matches() ? swapped.group(2) + "-" + swapped.group(1) : plain);
    if (!read.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(read.group("year"));
    var quarter = read.group("quarter");
    var month = read.group("month");
    if (quarter != null) {
      return Optional.of(of(read.group(), year, Integer.parseInt(quarter) * 3 - 2, 3));
    }
    return Optional.of(
        month == null
            ? of(read.group(), year, 1, 12)
            : of(read.group(), year, Integer.parseInt(month), 1));
  }

  private static TypedPeriod of(String text, int year, int month, int months) {
    var first = YearMonth.of(year, month);
    return new TypedPeriod(text, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  /** From day to day: a month, quarter or year where it is one, else any time. */
  public static TypedPeriod between(LocalDate first, LocalDate last) {
    var year = first.getYear();
    return Stream.of(
            "%d-%02d".formatted(year, first.getMonthValue()),
            "%d-Q%d".formatted(year, (first.getMonthValue() + 2) / 3),
            "" + year)
        .flatMap(text -> read(text).stream())
        .filter(period -> period.first.equals(first) && period.last.equals(last))
        .findFirst()
        .orElseGet(() -> new TypedPeriod(first + "/" + last, first, last));
  }

  /** What {@link #text} says, any time included. */
  public static Optional<TypedPeriod> written(String text) {
    var days = DAYS.matcher(text);
    return days.matches()
        ? Optional.of(
            between(LocalDate.parse(days.group("first")), LocalDate.parse(days.group("last"))))
        : read(text);
  }

  public boolean overlaps(TypedPeriod other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether it is over on that day. */
  public boolean over(LocalDate today) {
    return last.isBefore(today);
  }
}
