package org.aidememoire.language;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A small table that somebody typed, pasted from a spreadsheet or sent as CSV: its first line names
 * the columns, cells are separated by commas, semicolons or tabs.
 *
 * @param mistakes why it cannot be taken, each with its place; empty where it can
 */
public record TypedTable(List<Row> rows, List<Mistake> mistakes) {

  /** More mistakes are counted: somebody mends these first. */
  static final int SHOWN = 5;

  /**
   * @param line from 1
   * @param cells by column; every column is there
   */
  public record Row(long line, Map<String, String> cells) {

    public String text(String column) {
      return cells.getOrDefault(column, "");
    }

    /** What stands there; null where nothing does. */
    public @Nullable String written(String column) {
      return TypedText.written(text(column));
    }

    /** The constant that stands there, in any case, with spaces or underscores; or a mistake. */
    public <E extends Enum<E>> Optional<E> constant(
        String column, Class<E> of, List<Mistake> mistakes) {
      var typed = text(column).toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
      var all = EnumSet.allOf(of);
      var found = all.stream().filter(constant -> constant.name().equals(typed)).findFirst();
      if (found.isEmpty()) {
        var names = all.stream().map(Enum::name).collect(Collectors.joining(", "));
        mistakes.add(new Mistake(this, column, "field.table.constant", names));
      }
      return found;
    }

    /** The whole number up to that one that stands there; or a mistake. */
    public OptionalLong count(String column, long most, List<Mistake> mistakes) {
      var digits = text(column).replaceAll("[\\s,\u00a0\u202f]", "");
      if (!digits.matches("[0-9]{1,12}") || Long.parseLong(digits) > most) {
        mistakes.add(new Mistake(this, column, "field.table.count", most));
        return OptionalLong.empty();
      }
      return OptionalLong.of(Long.parseLong(digits));
    }
  }

  /**
   * @param column empty where it is about the whole line
   * @param sentence says how to mend it
   */
  public record Mistake(long line, String column, String sentence) {

    public Mistake(Row row, String column, String code, Object... values) {
      this(row.line(), column, Messages.text(code).formatted(values));
    }

    private String told() {
      return Messages.text(column.isEmpty() ? "field.table.line" : "field.table.cell")
          .formatted(line, sentence, column);
    }
  }

  /** Reads it; empty lines are passed over, and so is nothing else. */
  public static TypedTable read(String text, List<String> columns) {
    var typed =
        text.startsWith(Spreadsheet.MARK) ? text.substring(Spreadsheet.MARK.length()) : text;
    var rows = new ArrayList<Row>();
    var mistakes = new ArrayList<Mistake>();
    List<String> header = List.of();
    long line = 0;
    try (var csv = reader(typed)) {
      for (var row : csv) {
        line = row.getStartingLineNumber();
        if (row.getFields().stream().allMatch(String::isBlank)) {
          continue;
        }
        if (header.isEmpty()) {
          header = header(row, columns, mistakes);
        } else if (row.getFieldCount() != header.size()) {
          mistakes.add(mistake(line, "", "field.table.cells", header.size(), row.getFieldCount()));
        } else {
          rows.add(row(header, row));
        }
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      mistakes.add(mistake(line + 1, "", "field.table.csv"));
    }
    return new TypedTable(List.copyOf(rows), List.copyOf(mistakes));
  }

  /**
   * What the rows say; nothing where there is a mistake already.
   *
   * @param read of one row, or a mistake
   * @param key what no two rows may both say
   * @param twice the code of the mistake that they do
   */
  public <T> List<T> each(
      BiFunction<Row, List<Mistake>, Optional<T>> read,
      Function<T, List<Object>> key,
      String twice,
      List<Mistake> found) {
    if (!found.isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<T>();
    var seen = new HashSet<List<Object>>();
    for (var row : rows) {
      read.apply(row, found)
          .ifPresent(
              one -> {
                all.add(one);
                if (!seen.add(key.apply(one))) {
                  found.add(new Mistake(row, "", twice));
                }
              });
    }
    return List.copyOf(all);
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /** Spreadsheets copy tabs, and write semicolons where a comma is part of numbers. */
  private static char separator(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return first.indexOf('\t') >= 0
        ? '\t'
        : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
  }

  private static List<String> header(CsvRecord row, List<String> columns, List<Mistake> mistakes) {
    var line = row.getStartingLineNumber();
    var named =
        row.getFields().stream().map(c -> TypedText.clean(c).toLowerCase(Locale.ROOT)).toList();
    var left = new ArrayList<>(columns);
    for (var column : named) {
      if (!left.remove(column)) {
        mistakes.add(mistake(line, column, "field.table.column", String.join(", ", columns)));
      }
    }
    left.forEach(column -> mistakes.add(mistake(line, column, "field.table.missing")));
    return named;
  }

  private static Row row(List<String> header, CsvRecord row) {
    var cells = new HashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), TypedText.clean(Spreadsheet.bare(row.getField(i))));
    }
    return new Row(row.getStartingLineNumber(), Map.copyOf(cells));
  }

  private static Mistake mistake(long line, String column, String code, Object... values) {
    return new Mistake(line, column, Messages.text(code).formatted(values));
  }

  /** All mistakes in one sentence each, for the field of a form; not to be asked where none is. */
  public static FieldProblem problem(String field, List<Mistake> mistakes) {
    var told = mistakes.stream().limit(SHOWN).map(Mistake::told).collect(Collectors.joining(" "));
    return mistakes.size() <= SHOWN
        ? new FieldProblem(field, "field.table.wrong", List.of(told))
        : new FieldProblem(
            field, "field.table.more", List.of(told, "" + (mistakes.size() - SHOWN)));
  }
}
