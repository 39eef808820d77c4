package org.aidememoire.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.record.Kind;

/**
 * The files of the demonstration: the directory beside this class, the records of each kind in the
 * folder of its feature, as {@code practice/practice.json}.
 */
final class DemonstrationFiles {

  private DemonstrationFiles() {}

  static JsonObject directory() {
    return read(file("directory.json")).asJsonObject();
  }

  /** The records of that kind, from the folder of its feature; none where it shows none. */
  static List<Entry> of(Kind<?> kind) {
    return of(kind.content(), kind.name());
  }

  /**
   * @param beside a class of the feature
   */
  static List<Entry> of(Class<?> beside, String kind) {
    var file = beside.getResourceAsStream(kind + ".json");
    return file == null
        ? List.of()
        : read(file).asJsonArray().getValuesAs(JsonObject.class).stream().map(Entry::new).toList();
  }

  static InputStream file(String name) {
    return Objects.requireNonNull(DemonstrationFiles.class.getResourceAsStream(name), name);
  }

  private static JsonStructure read(InputStream file) {
    var readers = Json.createReaderFactory(null);
    try (var reader = readers.createReader(file, StandardCharsets.UTF_8)) {
      return reader.read();
    }
  }

  /** The same key on every machine, so that a link into the demonstration works on all of them. */
  static UUID key(String kind, String name) {
    return UUID.nameUUIDFromBytes((kind + " " + name).getBytes(StandardCharsets.UTF_8));
  }
}
