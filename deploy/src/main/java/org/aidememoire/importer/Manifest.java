package org.aidememoire.importer;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What {@code manifest.csv} says of files, by their path below the folder. */
final class Manifest {

  private static final String NAME = "manifest.csv";

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

  static Manifest in(Path folder) throws IOException {
    var rows = new LinkedHashMap<String, Row>();
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
        for (var row : csv) {
          var fields = new TreeMap<>(row.getFieldsAsMap());
          fields.values().removeIf(String::isBlank);
          String name = fields.remove("file");
          if (name == null) {
            throw new IOException(
                file + ", line " + row.getStartingLineNumber() + ": the column file is empty.");
          }
          rows.put(composed(name), new Row(row.getStartingLineNumber(), fields));
        }
      }
    }
    return new Manifest(rows);
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
