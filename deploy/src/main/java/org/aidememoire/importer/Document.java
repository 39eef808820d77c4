package org.aidememoire.importer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file and what is known of the instrument that it holds.
 *
 * @param fields by the API's names
 */
record Document(Path file, Provenance provenance, Map<String, String> fields) {

  private static final Set<String> LISTS = Set.of("topics", "parties");

  String name() {
    return file.getFileName().toString();
  }

  String language() {
    return fields.getOrDefault("language", "en");
  }

  /** The body of {@code POST /api/instruments}. */
  JsonObject draft(@Nullable String level) {
    var draft = Json.createObjectBuilder();
    fields.forEach(
        (field, value) -> {
          if (LISTS.contains(field)) {
            draft.add(field, list(value));
          } else {
            draft.add(field, value);
          }
        });
    String note = fields.getOrDefault("note", "");
    draft.add("note", (note + "\n\n" + provenance.line()).strip());
    if (level != null) {
      draft.add("sharing", Json.createObjectBuilder().add("level", level));
    }
    return draft.build();
  }

  private static JsonArrayBuilder list(String cell) {
    var array = Json.createArrayBuilder();
    List.of(cell.split("\\s*;\\s*")).forEach(array::add);
    return array;
  }
}
