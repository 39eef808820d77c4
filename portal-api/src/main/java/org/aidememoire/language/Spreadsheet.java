package org.aidememoire.language;

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

  /** A cell as it is written. */
  public static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** A cell as it was meant. */
  public static String bare(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
