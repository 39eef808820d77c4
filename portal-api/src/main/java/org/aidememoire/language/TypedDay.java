package org.aidememoire.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Language;

/**
 * A day as somebody wrote it: {@code 3/11/2026}, {@code 3 Nov 2026}, {@code 2026-11-03}, {@code ๓
 * พ.ย. ๒๕๖๙}, {@code ngày 3 tháng 11 năm 2026}, in the words and digits of the nine languages. The
 * day stands before the month, unless the year comes first or the month has a name; without a year
 * this year is meant. A year of the Buddhist era says so, or lies between 2400 and 2700; it is 543
 * ahead.
 */
public sealed interface TypedDay {

  /** No law, posting or session lies outside these years; a slip of the finger does. */
  int FIRST_YEAR = 1800;

  int LAST_YEAR = 2200;

  /** As it was meant. */
  record Read(LocalDate day) implements TypedDay {}

  /**
   * Why it cannot be taken.
   *
   * @param code of a sentence whose first gap is for the name of the field
   * @param values of the other gaps
   */
  record Unread(String code, List<String> values) implements TypedDay {

    /**
     * @param label the field's name where it is shown
     */
    public FieldProblem of(String field, String label) {
      return new FieldProblem(
          field, code, Stream.concat(Stream.of(label), values.stream()).toList());
    }
  }

  /** As people write it in a form, a file or a list. */
  static TypedDay written(String typed, LocalDate today) {
    return new DayReader(typed, today).read();
  }

  /**
   * As a program writes it: {@code 2026-11-03} and nothing else. What would be understood from a
   * person is said with the refusal.
   */
  static TypedDay sent(String text) {
    var understood = written(text, LocalDate.EPOCH);
    if (!DayReader.ISO.matcher(text).matches()) {
      return refused(
          understood instanceof Read read && text.matches(".*\\p{Nd}{3}.*")
              ? List.of("field.day.sent.meant", shown(text), read.day.toString())
              : List.of("field.day.sent", shown(text)));
    }
    return understood instanceof Read read && !text.equals(read.day.toString())
        ? refused(List.of("field.day.era", text.substring(0, 4), read.day.toString()))
        : understood;
  }

  private static Unread refused(List<String> codeAndValues) {
    return new Unread(codeAndValues.getFirst(), codeAndValues.subList(1, codeAndValues.size()));
  }

  /** Enough of it to be known again. */
  static String shown(String typed) {
    var line = TypedText.line(typed);
    return line == null ? "" : line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  /** The day in that month, if the year and the month have one. */
  static TypedDay of(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new Unread("field.day.range", List.of(Integer.toString(year)));
    }
    var of = YearMonth.of(year, month);
    if (!of.isValidDay(day)) {
      var name = of.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Language.current());
      return new Unread("field.day.month", List.of(name + " " + year, "" + of.lengthOfMonth()));
    }
    return new Read(of.atDay(day));
  }
}
