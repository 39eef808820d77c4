package org.aidememoire.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of the demonstration, as they stand beside this class. */
final class Content {

  private Content() {}

  static JsonObject directory() {
    return read("directory.json").asJsonObject();
  }

  static List<Entry> instruments() {
    return entries("instruments.json");
  }

  static List<Entry> lawUpdates() {
    return entries("law-updates.json");
  }

  static InputStream file(String name) {
    return Objects.requireNonNull(Content.class.getResourceAsStream(name), name);
  }

  private static List<Entry> entries(String file) {
    return read(file).asJsonArray().getValuesAs(JsonObject.class).stream().map(Entry::new).toList();
  }

  private static JsonStructure read(String file) {
    var readers = Json.createReaderFactory(null);
    try (var reader = readers.createReader(file(file), StandardCharsets.UTF_8)) {
      return reader.read();
    }
  }

  /** The same key on every machine, so that a link into the demonstration works on all of them. */
  static UUID key(String kind, String name) {
    return UUID.nameUUIDFromBytes((kind + " " + name).getBytes(StandardCharsets.UTF_8));
  }

  static @Nullable String text(JsonObject object, String name) {
    return object.getString(name, null);
  }

  static List<String> texts(JsonObject object, String name) {
    JsonArray array = object.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonString::getString);
  }
}
