package org.aidememoire.language;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What spreadsheets need in a CSV file to take its text for text. They take a cell that begins like
 * a formula for one; such a cell is written behind an apostrophe, which is taken off again when it
 * is read.
 */
public final class Spreadsheet {

  /** The byte order mark, without which they do not take a file for UTF-8. */
  public static final String MARK = "\uFEFF";

  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r＝＋－＠].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r＝＋－＠].*");

  private Spreadsheet() {}

  /** Rows as a CSV file; each cell is guarded. */
  public static String table(List<? extends List<String>> rows) {
    var table = new StringWriter().append(MARK);
    try (var csv = CsvWriter.builder().build(table)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(Spreadsheet::guarded).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.toString();
  }

  /** The same as it is kept in a record: no byte order mark, and lines as texts have them. */
  public static String kept(List<? extends List<String>> rows) {
    return table(rows).substring(MARK.length()).replace("\r\n", "\n").strip();
  }

  /** A cell as it is written. */
  static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** A cell as it was meant. */
  public static String bare(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
