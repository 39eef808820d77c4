package org.aidememoire.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an XLSX file, which needs no apostrophes: a text in it is never taken for a formula,
 * and a number is one.
 */
public final class Workbook {

  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Spreadsheets take no longer text in a cell. */
  static final int LONGEST = 32_767;

  private static final int MOST_ROWS = 1_048_576;

  /** What would be read as a letter by its number (ECMA-376, ST_Xstring). */
  private static final String ESCAPE = "_x(?=[0-9A-Fa-f]{4}_)";

  private static final int WIDEST = 60;

  private Workbook() {}

  /**
   * One sheet.
   *
   * @param rows the first one holds the names of the columns; a cell is a number or a text
   * @throws IllegalArgumentException where there are more rows than a sheet has
   */
  public static byte[] sheet(String name, List<? extends List<?>> rows) {
    if (rows.size() > MOST_ROWS) {
      throw new IllegalArgumentException(rows.size() + " rows are more than a sheet has");
    }
    var file = new ByteArrayOutputStream();
    try (var book = new org.dhatim.fastexcel.Workbook(file, "Aide-Memoire", "1.0")) {
      var sheet = book.newWorksheet(name);
      for (int row = 0; row < rows.size(); row++) {
        write(sheet, row, rows.get(row));
      }
      if (!rows.isEmpty()) {
        sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void write(Worksheet sheet, int row, List<?> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Number number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, bounded("" + cells.get(column)));
        sheet.style(row, column).wrapText(true).set();
      }
      if (row == 0) {
        sheet.width(column, Math.clamp(("" + cells.get(column)).length() + 4L, 12, WIDEST));
      }
    }
  }

  private static String bounded(String text) {
    var said = text.replaceAll(ESCAPE, "_x005F_x");
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "…";
  }
}
