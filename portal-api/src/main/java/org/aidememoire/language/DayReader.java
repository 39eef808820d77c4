package org.aidememoire.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aidememoire.language.DayWords.Mark;
import org.aidememoire.language.DayWords.Month;
import org.jspecify.annotations.Nullable;

/** Reads one written day: its numbers in order, the month if it is named, the era if it is. */
final class DayReader {

  static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final int BUDDHIST_AHEAD = 543;
  private static final int FIRST_BUDDHIST = 2400;
  private static final int LAST_BUDDHIST = 2700;

  private static final String SEPARATORS = " \t\n\u00a0\u202f,./-–";

  /** No part of a date has more digits. */
  private static final int MOST_DIGITS = 6;

  private final String typed;
  private final String text;
  private final LocalDate today;
  private final List<String> numbers = new ArrayList<>();
  private @Nullable Integer month;
  private @Nullable Mark era;
  private boolean readable;

  DayReader(String typed, LocalDate today) {
    this.typed = typed;
    this.today = today;
    text = DayWords.plain(TypedText.clean(typed));
    readable = scan();
  }

  TypedDay read() {
    if (!readable) {
      return unread();
    }
    var named = month;
    return named == null ? inNumbers() : withMonth(named);
  }

  private TypedDay unread() {
    return new TypedDay.Unread("field.day.unread", List.of(TypedDay.shown(typed)));
  }

  private boolean scan() {
    boolean monthFollows = false;
    for (int at = 0; at < text.length(); ) {
      char sign = text.charAt(at);
      if (SEPARATORS.indexOf(sign) >= 0 || sign == '\u200b') {
        at++;
      } else if (Character.isDigit(sign)) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        var digits = text.substring(at, end);
        if (digits.length() > MOST_DIGITS || monthFollows && !isMonth(digits)) {
          return false;
        }
        if (monthFollows) {
          month = Integer.valueOf(digits);
        } else {
          numbers.add(digits);
        }
        monthFollows = false;
        at = end;
      } else {
        var found = DayWords.at(text, at);
        if (found.isEmpty() || !takes(found.get().word())) {
          return false;
        }
        monthFollows = found.get().word() == Mark.MONTH;
        at = found.get().end();
      }
    }
    return true;
  }

  private boolean isMonth(String digits) {
    int number = Integer.parseInt(digits);
    return month == null && number >= 1 && number <= 12;
  }

  private boolean takes(DayWords.Word word) {
    switch (word) {
      case Month named -> {
        if (month != null) {
          return false;
        }
        month = named.number();
      }
      case Mark mark -> {
        if (mark == Mark.BUDDHIST_ERA || mark == Mark.COMMON_ERA) {
          if (era != null) {
            return false;
          }
          era = mark;
        }
      }
    }
    return true;
  }

  private static boolean isYear(String digits) {
    return digits.length() > 2;
  }

  private TypedDay withMonth(int named) {
    return switch (numbers.size()) {
      case 1 -> isYear(number(0)) ? unread() : day(null, named, number(0));
      case 2 ->
          isYear(number(0))
              ? isYear(number(1)) ? unread() : day(number(0), named, number(1))
              : isYear(number(1)) ? day(number(1), named, number(0)) : shortYear(number(1));
      default -> unread();
    };
  }

  private TypedDay inNumbers() {
    return switch (numbers.size()) {
      case 2 ->
          isYear(number(0)) || isYear(number(1)) ? unread() : inNumbers(null, number(1), number(0));
      case 3 ->
          isYear(number(1))
              ? unread()
              : isYear(number(0))
                  ? isYear(number(2)) ? unread() : inNumbers(number(0), number(1), number(2))
                  : isYear(number(2))
                      ? inNumbers(number(2), number(1), number(0))
                      : shortYear(number(2));
      default -> unread();
    };
  }

  private String number(int at) {
    return numbers.get(at);
  }

  private TypedDay inNumbers(@Nullable String year, String monthTyped, String day) {
    int number = Integer.parseInt(monthTyped);
    if (number >= 1 && number <= 12) {
      return day(year, number, day);
    }
    int first = Integer.parseInt(day);
    return year != null && number <= 31 && first >= 1 && first <= 12 && !isYear(numbers.get(0))
        ? new TypedDay.Unread(
            "field.day.swapped", List.of(monthTyped, number + "/" + first + "/" + year))
        : new TypedDay.Unread("field.day.no-month", List.of(monthTyped));
  }

  private TypedDay shortYear(String year) {
    return new TypedDay.Unread(
        "field.day.short",
        List.of(year, Integer.toString(today.getYear() / 100 * 100 + Integer.parseInt(year))));
  }

  private TypedDay day(@Nullable String year, int number, String day) {
    int written = year == null ? today.getYear() : Integer.parseInt(year);
    boolean buddhist =
        year != null
            && era != Mark.COMMON_ERA
            && (era == Mark.BUDDHIST_ERA || written >= FIRST_BUDDHIST && written <= LAST_BUDDHIST);
    return TypedDay.of(
        buddhist ? written - BUDDHIST_AHEAD : written, number, Integer.parseInt(day));
  }
}
