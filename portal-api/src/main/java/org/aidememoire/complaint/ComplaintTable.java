package org.aidememoire.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.language.TypedTable;
import org.aidememoire.language.TypedTable.Mistake;
import org.aidememoire.language.TypedTable.Row;
import org.aidememoire.vocabulary.Sex;

/**
 * Complaint statistics as a table: a line for each type, sex and outcome. Everything in it is a
 * constant or a number, so nothing in it can name a person.
 */
record ComplaintTable(List<ComplaintRow> rows, List<Mistake> mistakes) {

  static final List<String> COLUMNS = List.of("type", "sex", "outcome", "cases", "median days");

  static final long MOST_CASES = 100_000;
  static final long MOST_DAYS = 3_650;

  /** What was typed, or why it cannot be taken. */
  static ComplaintTable read(String typed) {
    var table = TypedTable.read(typed, COLUMNS);
    var mistakes = new ArrayList<>(table.mistakes());
    var rows =
        table.each(
            ComplaintTable::row,
            row -> List.of(row.violation(), row.sex(), row.outcome()),
            "complaint.counts.twice",
            mistakes);
    return new ComplaintTable(rows, List.copyOf(mistakes));
  }

  private static Optional<ComplaintRow> row(Row row, List<Mistake> mistakes) {
    var violation = row.constant("type", Violation.class, mistakes);
    var sex = row.constant("sex", Sex.class, mistakes);
    var outcome = row.constant("outcome", Outcome.class, mistakes);
    var cases = row.count("cases", MOST_CASES, mistakes);
    var days =
        row.text("median days").isEmpty()
            ? OptionalLong.empty()
            : row.count("median days", MOST_DAYS, mistakes);
    return violation.isEmpty() || sex.isEmpty() || outcome.isEmpty() || cases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ComplaintRow(
                violation.get(),
                sex.get(),
                outcome.get(),
                cases.getAsLong(),
                days.isEmpty() ? null : days.getAsLong()));
  }

  /** As it is kept and sent out; the header alone where nothing was counted. */
  static String write(List<ComplaintRow> rows) {
    return Spreadsheet.kept(table(rows));
  }

  static List<List<String>> table(List<ComplaintRow> rows) {
    var lines = new ArrayList<List<String>>();
    lines.add(COLUMNS);
    for (var row : rows) {
      lines.add(
          List.of(
              row.violation().name(),
              row.sex().name(),
              row.outcome().name(),
              "" + row.cases(),
              row.medianDays() == null ? "" : "" + row.medianDays()));
    }
    return lines;
  }

  /** Every line that a post can count, with nobody in it. */
  static List<ComplaintRow> template() {
    var rows = new ArrayList<ComplaintRow>();
    for (var violation : Violation.values()) {
      for (var sex : Sex.values()) {
        for (var outcome : Outcome.values()) {
          rows.add(new ComplaintRow(violation, sex, outcome, 0, null));
        }
      }
    }
    return rows;
  }
}
