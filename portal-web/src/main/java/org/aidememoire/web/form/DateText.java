package org.aidememoire.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people type them: {@code 3/11/2026}, {@code 3 Nov 2026}, {@code 2026-11-03}, and the
 * same in the Buddhist era and in Thai, Lao, Khmer or Burmese digits. A year from 2400 on is of the
 * Buddhist era, which is 543 years ahead; without a year this year is meant.
 */
final class DateText {

  private static final int BUDDHIST_FROM = 2400;
  private static final int BUDDHIST_AHEAD = 543;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})\\s*[/. -]\\s*(\\d{1,2})(?:\\s*[/. -]\\s*(\\d{4}))?");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})\\.?\\s+([a-z]{3})[a-z]*\\.?,?(?:\\s+(\\d{4}))?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private DateText() {}

  static String write(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
  }

  static Optional<LocalDate> read(String typed, LocalDate today) {
    var text = westernDigits(typed).strip().toLowerCase(Locale.ROOT);
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), number(iso, 2), number(iso, 3), today);
    }
    var numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return date(numbers.group(3), number(numbers, 2), number(numbers, 1), today);
    }
    var words = WORDS.matcher(text);
    if (words.matches()) {
      int at = MONTHS.indexOf(words.group(2));
      return at % 3 == 0
          ? date(words.group(3), at / 3 + 1, number(words, 1), today)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(
      @org.jspecify.annotations.Nullable String year, int month, int day, LocalDate today) {
    int written = year == null ? today.getYear() : Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(written >= BUDDHIST_FROM ? written - BUDDHIST_AHEAD : written, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String westernDigits(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                Character.isDigit(c)
                    ? String.valueOf(Character.digit(c, 10))
                    : Character.toString(c))
        .collect(java.util.stream.Collectors.joining());
  }
}
