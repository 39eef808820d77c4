package org.aidememoire.recommendation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.record.View;

/**
 * A table of progress for other programs: a line for each recommendation, a column for each
 * country. A country that has not reported has {@code NOT_REPORTED}, which is neither of the words
 * of progress nor empty.
 */
final class ProgressCsv {

  private ProgressCsv() {}

  static String write(ForumProgress.Table table) {
    var text = new StringWriter().append(Spreadsheet.MARK);
    try (var csv = CsvWriter.builder().build(text)) {
      var header = new ArrayList<>(List.of("number", "recommendation"));
      header.addAll(table.countries());
      csv.writeRecord(header);
      for (var line : table.lines()) {
        var said = line.recommendation();
        var cells =
            new ArrayList<>(
                List.of(guarded(said.content().reference()), guarded(said.header().title())));
        table.countries().forEach(country -> cells.add(word(line, country)));
        csv.writeRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String guarded(String cell) {
    return Spreadsheet.guarded(cell);
  }

  private static String word(ForumProgress.Line line, String country) {
    return line.of(country)
        .map(View::content)
        .map(report -> Objects.requireNonNull(report.progress()).name())
        .orElse("NOT_REPORTED");
  }
}
