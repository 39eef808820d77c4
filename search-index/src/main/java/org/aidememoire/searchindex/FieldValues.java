package org.aidememoire.searchindex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.aidememoire.searchindex.QueryProblem.Kind;

/** What may stand after a field's name and colon, by the field's kind. */
final class FieldValues {

  private static final String RANGE = "..";

  /** Years of the Buddhist era are told by their size. */
  private static final int FIRST_BUDDHIST = 2400;

  private static final int LAST_BUDDHIST = 2700;
  private static final int AHEAD = 543;

  /** Days outside these years are slips of the finger. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2200;

  private final Schema<?> schema;

  FieldValues(Schema<?> schema) {
    this.schema = schema;
  }

  /** The name as the schema has it; capitals do not matter to those who type it. */
  Optional<String> named(String typed) {
    return schema.fields().stream()
        .filter(field -> !(field instanceof Field.Stored))
        .<String>map(Field::name)
        .filter(name -> name.equalsIgnoreCase(typed))
        .findFirst();
  }

  boolean isText(String name) {
    return schema.field(name).filter(field -> field instanceof Field.Text).isPresent();
  }

  Query query(String name, String value, int start) throws QueryProblem {
    int end = start + value.length();
    return switch (schema.field(name).orElseThrow()) {
      case Field.Whole<?> whole -> whole(name, value, start, end);
      case Field.Day<?> day -> day(name, value, start, end);
      case Field.Period<?> period -> day(name, value, start, end);
      case Field.Keyword<?> keyword -> is(name, value, start, end);
      case Field.Identifier<?> identifier -> is(name, value, start, end);
      case Field.Text<?> text -> is(name, value, start, end);
      case Field.Stored<?> stored -> throw bad(value, start, end);
    };
  }

  private static Query is(String name, String value, int start, int end) throws QueryProblem {
    if (value.isBlank()) {
      throw bad(value, start, end);
    }
    return new Query.Is(name, value);
  }

  private static Query whole(String name, String value, int start, int end) throws QueryProblem {
    int dots = value.indexOf(RANGE);
    if (dots >= 0) {
      return new Query.Range(
          name,
          number(value.substring(0, dots), start, end),
          number(value.substring(dots + RANGE.length()), start, end));
    }
    return new Query.Is(name, number(value, start, end).orElseThrow(() -> bad(value, start, end)));
  }

  /** A year or a month alone is a range from its first to its last day. */
  private static Query day(String name, String value, int start, int end) throws QueryProblem {
    int dots = value.indexOf(RANGE);
    String from = dots < 0 ? value : value.substring(0, dots);
    String to = dots < 0 ? value : value.substring(dots + RANGE.length());
    Query.Range range =
        new Query.Range(name, day(from, true, start, end), day(to, false, start, end));
    if (dots < 0 && range.from().isEmpty()) {
      throw bad(value, start, end);
    }
    return range;
  }

  private static Optional<String> number(String value, int start, int end) throws QueryProblem {
    if (value.isEmpty() || value.equals("*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.toString(common(Integer.parseInt(value))));
    } catch (NumberFormatException e) {
      throw bad(value, start, end);
    }
  }

  /** The first or last day of a year, a month or a day. */
  private static Optional<String> day(String value, boolean first, int start, int end)
      throws QueryProblem {
    if (value.isEmpty() || value.equals("*")) {
      return Optional.empty();
    }
    String[] parts = value.split("-");
    try {
      int year = common(Integer.parseInt(parts[0]));
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw bad(value, start, end);
      }
      LocalDate day =
          switch (parts.length) {
            case 1 -> LocalDate.of(year, first ? 1 : 12, first ? 1 : 31);
            case 2 -> {
              YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1]));
              yield first ? month.atDay(1) : month.atEndOfMonth();
            }
            case 3 -> LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            default -> throw bad(value, start, end);
          };
      return Optional.of(day.toString());
    } catch (NumberFormatException | DateTimeException e) {
      throw bad(value, start, end);
    }
  }

  private static int common(int year) {
    return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST ? year - AHEAD : year;
  }

  private static QueryProblem bad(String value, int start, int end) {
    return new QueryProblem(Kind.BAD_VALUE, value, start, end);
  }
}
