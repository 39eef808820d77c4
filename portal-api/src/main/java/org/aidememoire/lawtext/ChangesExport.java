package org.aidememoire.lawtext;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.language.Spreadsheet;

/** What changed, and the map of numbers, as tables for other programs. */
final class ChangesExport {

  private ChangesExport() {}

  static String changes(Comparison comparison) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("kind", "sure", "old number", "new number", "anchor", "before", "after"));
    for (var change : comparison.changes()) {
      rows.add(
          List.of(
              change.kind().name(),
              Boolean.toString(change.sure()),
              String.join(" ", change.numbers()),
              String.join(" ", change.newNumbers()),
              change.anchor(),
              change.before(),
              change.wording()));
    }
    return table(rows);
  }

  static String numbers(Comparison comparison) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("component", "old number", "new number", "sure"));
    for (var entry : NumberMap.of(comparison)) {
      rows.add(
          List.of(
              entry.component().name(),
              String.join(" ", entry.old()),
              String.join(" ", entry.now()),
              Boolean.toString(entry.sure())));
    }
    return table(rows);
  }

  private static String table(List<List<String>> rows) {
    var table = new StringWriter().append(Spreadsheet.MARK);
    try (var csv = CsvWriter.builder().build(table)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(Spreadsheet::guarded).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.toString();
  }
}
