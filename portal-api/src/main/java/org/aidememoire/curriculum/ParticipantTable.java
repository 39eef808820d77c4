package org.aidememoire.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.language.TypedTable;
import org.aidememoire.language.TypedTable.Mistake;
import org.aidememoire.language.TypedTable.Row;

/** Participants as a table: a line for each country, stage and mode, a column for each sex. */
record ParticipantTable(List<ParticipantRow> rows, List<Mistake> mistakes) {

  static final List<String> COLUMNS =
      List.of("country", "stage", "mode", "women", "men", "unspecified");

  static final long MOST = 100_000;

  /** What was typed, or why it cannot be taken; whether there is such a country is checked last. */
  static ParticipantTable read(String typed) {
    var table = TypedTable.read(typed, COLUMNS);
    var mistakes = new ArrayList<>(table.mistakes());
    var rows =
        table.each(
            ParticipantTable::row,
            row -> List.of(row.country(), row.stage(), row.mode()),
            "curriculum.counts.twice",
            mistakes);
    return new ParticipantTable(rows, List.copyOf(mistakes));
  }

  private static Optional<ParticipantRow> row(Row row, List<Mistake> mistakes) {
    var country = row.text("country").toUpperCase(Locale.ROOT);
    if (!country.matches("[A-Z]{2}")) {
      mistakes.add(new Mistake(row, "country", "curriculum.counts.country"));
    }
    var stage = row.constant("stage", Stage.class, mistakes);
    var mode = row.constant("mode", Mode.class, mistakes);
    var women = row.count("women", MOST, mistakes);
    var men = row.count("men", MOST, mistakes);
    var unspecified = row.count("unspecified", MOST, mistakes);
    return stage.isEmpty()
            || mode.isEmpty()
            || women.isEmpty()
            || men.isEmpty()
            || unspecified.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ParticipantRow(
                country,
                stage.get(),
                mode.get(),
                women.getAsLong(),
                men.getAsLong(),
                unspecified.getAsLong()));
  }

  /** The countries that the directory does not have, each once. */
  List<String> unknown(Set<String> countries) {
    return rows.stream()
        .map(ParticipantRow::country)
        .filter(country -> !countries.contains(country))
        .distinct()
        .toList();
  }

  /** As it is kept and sent out. */
  static String write(List<ParticipantRow> rows) {
    return Spreadsheet.kept(table(rows));
  }

  static List<List<String>> table(List<ParticipantRow> rows) {
    var lines = new ArrayList<List<String>>();
    lines.add(COLUMNS);
    for (var row : rows) {
      lines.add(
          List.of(
              row.country(),
              row.stage().name(),
              row.mode().name(),
              "" + row.women(),
              "" + row.men(),
              "" + row.unspecified()));
    }
    return lines;
  }

  /** A line for each country, with nobody in it. */
  static List<ParticipantRow> template(Set<String> countries) {
    return countries.stream()
        .sorted()
        .map(country -> new ParticipantRow(country, Stage.IN_POST, Mode.CLASSROOM, 0, 0, 0))
        .toList();
  }
}
