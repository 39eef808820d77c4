package org.aidememoire.attachment.extraction;

import java.util.regex.Pattern;

/**
 * Formulas of a spreadsheet that start a program or fetch something when they are computed, which a
 * program does when it opens the file.
 */
final class Formulas {

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern COLUMN = Pattern.compile("\\[[^\\[\\]]*\\]");

  private static final Pattern FETCHING =
      Pattern.compile(
          "(?<![\\w.])(?:_xl\\w+\\.)*(?:WEBSERVICE|IMAGE|RTD|CALL|EXEC|REGISTER(?:\\.ID)?|SQL\\.REQUEST)"
              + "\\s*\\(",
          Pattern.CASE_INSENSITIVE);

  /** A cell of a text with separators that Excel would take for a DDE formula. */
  private static final Pattern DDE_CELL =
      Pattern.compile(
          "(?m)(?:^|[,;\\t])\\h*\"?[=+@-]\\h*'?[\\w.]{1,40}'?\\|\\h*'?[^'\\r\\n!]{0,2000}'?![A-Za-z_$]");

  private Formulas() {}

  static void judge(String formula, String part) throws RefusedException {
    String bare = TEXT.matcher(formula).replaceAll("0");
    if (FETCHING.matcher(bare).find()) {
      throw new RefusedException(Refusal.ACTIVE_CONTENT, part + ": a formula that fetches");
    }
    bare = NAME.matcher(bare).replaceAll("x");
    for (String before = ""; !before.equals(bare); ) {
      before = bare;
      bare = COLUMN.matcher(bare).replaceAll("");
    }
    if (bare.indexOf('|') >= 0) { // the sign of no operator, only of application|topic!item
      throw new RefusedException(Refusal.ACTIVE_CONTENT, part + ": DDE in a formula");
    }
  }

  /** A spreadsheet program reads plain text as well, and computes what stands in its cells. */
  static void judgeText(String text) throws RefusedException {
    if (text.indexOf('|') >= 0 && DDE_CELL.matcher(text).find()) {
      throw new RefusedException(Refusal.ACTIVE_CONTENT, "DDE in a formula");
    }
  }
}
