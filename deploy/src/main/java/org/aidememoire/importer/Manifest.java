package org.aidememoire.importer;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What {@code manifest.csv} says of files, by their path below the folder. */
final class Manifest {

  private static final String NAME = "manifest.csv";

  private final Map<String, Map<String, String>> rows;

  private Manifest(Map<String, Map<String, String>> rows) {
    this.rows = rows;
  }

  static boolean is(Path file) {
    return file.getFileName().toString().equals(NAME);
  }

  static Manifest in(Path folder) throws IOException {
    var rows = new LinkedHashMap<String, Map<String, String>>();
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
        for (var row : csv) {
          var fields = new TreeMap<>(row.getFieldsAsMap());
          fields.values().removeIf(String::isBlank);
          String name = fields.remove("file");
          if (name == null) {
            throw new IOException(
                file + ", line " + row.getStartingLineNumber() + ": the column file is empty.");
          }
          rows.put(name, fields);
        }
      }
    }
    return new Manifest(rows);
  }

  Map<String, String> of(String pathBelowFolder) {
    return rows.getOrDefault(pathBelowFolder, Map.of());
  }

  Iterable<String> files() {
    return rows.keySet();
  }
}
