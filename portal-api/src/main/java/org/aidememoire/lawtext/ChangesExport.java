package org.aidememoire.lawtext;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.aidememoire.lawtext.LawChanges.Compared;

/** What changed, and the map of numbers, as tables for other programs. */
final class ChangesExport {

  private ChangesExport() {}

  static String changes(Compared compared) {
    var table = new StringWriter();
    var csv = CsvWriter.builder().build(table);
    csv.writeRecord("kind", "sure", "old number", "new number", "anchor", "before", "after");
    for (var change : compared.comparison().changes()) {
      csv.writeRecord(
          change.kind().name(),
          Boolean.toString(change.sure()),
          numbers(change.numbers()),
          numbers(change.newNumbers()),
          change.anchor(),
          safe(change.before()),
          safe(change.wording()));
    }
    return table.toString();
  }

  static String numbers(Compared compared) {
    var table = new StringWriter();
    var csv = CsvWriter.builder().build(table);
    csv.writeRecord("component", "old number", "new number", "sure");
    for (var entry : NumberMap.of(compared.comparison())) {
      csv.writeRecord(
          entry.component().name(),
          numbers(entry.old()),
          numbers(entry.now()),
          Boolean.toString(entry.sure()));
    }
    return table.toString();
  }

  private static String numbers(List<String> numbers) {
    return safe(String.join(" ", numbers));
  }

  /** A spreadsheet would calculate what begins like this. */
  private static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
