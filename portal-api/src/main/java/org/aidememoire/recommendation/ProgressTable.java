package org.aidememoire.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.language.Workbook;
import org.aidememoire.record.View;

/**
 * A table of progress for other programs: a line for each recommendation, a column for each
 * country. A country that has not reported has {@code NOT_REPORTED}, which is neither of the words
 * of progress nor empty.
 */
final class ProgressTable {

  private ProgressTable() {}

  static String csv(ForumProgress.Table table) {
    return Spreadsheet.table(rows(table));
  }

  static byte[] xlsx(ForumProgress.Table table) {
    return Workbook.sheet("progress", rows(table));
  }

  private static List<List<String>> rows(ForumProgress.Table table) {
    var rows = new ArrayList<List<String>>();
    var header = Stream.of("number", "recommendation");
    rows.add(Stream.concat(header, table.countries().stream()).toList());
    for (var line : table.lines()) {
      var said = line.recommendation();
      var words = table.countries().stream().map(country -> word(line, country));
      rows.add(
          Stream.concat(Stream.of(said.content().reference(), said.header().title()), words)
              .toList());
    }
    return rows;
  }

  private static String word(ForumProgress.Line line, String country) {
    return line.of(country)
        .map(View::content)
        .map(report -> Objects.requireNonNull(report.progress()).name())
        .orElse("NOT_REPORTED");
  }
}
