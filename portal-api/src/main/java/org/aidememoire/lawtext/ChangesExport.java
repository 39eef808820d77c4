package org.aidememoire.lawtext;

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
    return Spreadsheet.table(rows);
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
    return Spreadsheet.table(rows);
  }
}
