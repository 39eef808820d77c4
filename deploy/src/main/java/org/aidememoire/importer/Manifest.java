package org.aidememoire.importer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code manifest.csv} says of files, by their path below the folder. */
final class Manifest {

  private static final String NAME = "manifest.csv";

  private static final String FILE = "file";

  /** By the API's names, beside the file. */
  static final List<String> COLUMNS =
      List.of(
          "title",
          "language",
          "form",
          "jurisdiction",
          "host",
          "parties",
          "number",
          "issuingBody",
          "gazette",
          "force",
          "madeOn",
          "inForceOn",
          "topics",
          "note");

  private final Map<String, Row> rows;

  /**
   * What it says of one file.
   *
   * @param line where it stands, 0 where nothing does
   * @param fields by the API's names, the empty ones left out
   */
  record Row(long line, Map<String, String> fields) {

    static final Row NONE = new Row(0, Map.of());

    /** Where a field is told that stands in a column of this row, empty for one that does not. */
    String place(String field) {
      var column = field.replaceFirst("[\\[.].*", "");
      return fields.containsKey(column)
          ? NAME + ", line " + line + ", column " + column + ": "
          : "";
    }
  }

  private Manifest(Map<String, Row> rows) {
    this.rows = rows;
  }

  static boolean is(Path file) {
    return file.getFileName().toString().equals(NAME);
  }

  /**
   * @throws IllegalArgumentException with a sentence for the person, where anything in it would be
   *     passed over: a column or cell that nothing reads, a line that names no file, a file named
   *     twice
   */
  static Manifest in(Path folder) throws IOException {
    var rows = new LinkedHashMap<String, Row>();
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
        for (var row : csv) {
          check(file, row);
          var fields = new TreeMap<>(row.getFieldsAsMap());
          fields.values().removeIf(String::isBlank);
          String name = fields.remove(FILE);
          if (name == null) {
            throw refusal(file, row, "the column file is empty.");
          }
          if (rows.put(composed(name), new Row(row.getStartingLineNumber(), fields)) != null) {
            throw refusal(file, row, name + " stands there twice. Leave one out.");
          }
        }
      } catch (CsvParseException e) {
        throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
      }
    }
    return new Manifest(rows);
  }

  private static void check(Path file, NamedCsvRecord row) {
    if (row.getFieldCount() > row.getHeader().size()) {
      throw refusal(file, row, "more cells than columns. Put cells with commas into quotes.");
    }
    for (String column : row.getHeader()) {
      if (!column.equals(FILE) && !COLUMNS.contains(column)) {
        throw new IllegalArgumentException(
            "%s: nothing reads the column %s. The columns are file, %s."
                .formatted(file, column, String.join(", ", COLUMNS)));
      }
    }
  }

  private static IllegalArgumentException refusal(Path file, NamedCsvRecord row, String why) {
    return new IllegalArgumentException(
        file + ", line " + row.getStartingLineNumber() + ": " + why);
  }

  Row of(String pathBelowFolder) {
    return rows.getOrDefault(composed(pathBelowFolder), Row.NONE);
  }

  /** Some disks take the marks of a name apart; a spreadsheet does not. */
  private static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  Iterable<String> files() {
    return rows.keySet();
  }
}
