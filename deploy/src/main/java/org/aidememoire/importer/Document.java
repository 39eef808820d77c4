package org.aidememoire.importer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file and what is known of the instrument that it holds.
 *
 * @param fields by the API's names
 * @param row where the manifest says some of them
 */
record Document(Path file, Provenance provenance, Map<String, String> fields, Manifest.Row row) {

  private static final Set<String> LISTS = Set.of("topics", "parties");

  String name() {
    return file.getFileName().toString();
  }

  String language() {
    return fields.getOrDefault("language", "en");
  }

  /** Why the portal does not take it, each field with its place in the manifest. */
  String why(Refused refused) {
    return refused.fields().isEmpty()
        ? refused.why()
        : refused.fields().stream().map(this::why).collect(Collectors.joining(" "));
  }

  private String why(Refused.Field field) {
    var place = row.place(field.name());
    var named = field.name() + ": ";
    var message =
        field.message().startsWith(named)
            ? field.message().substring(named.length())
            : field.message();
    return (place.isEmpty() ? named : place) + message;
  }

  /** The body of {@code POST /api/instruments}. */
  JsonObject draft(@Nullable String level) {
    var draft = Json.createObjectBuilder();
    fields.forEach((field, value) -> draft.add(field, value(field, value)));
    draft.add("note", note(fields.getOrDefault("note", "")));
    if (level != null) {
      draft.add("sharing", Json.createObjectBuilder().add("level", level));
    }
    return draft.build();
  }

  /** A note with the line that says where the instrument came from. */
  String note(String written) {
    return (written + "\n\n" + provenance.line()).strip();
  }

  /** A cell as the API takes it. */
  JsonValue value(String field, String cell) {
    return LISTS.contains(field)
        ? Json.createArrayBuilder(List.of(cell.strip().split("\\s*;\\s*"))).build()
        : Json.createValue(cell);
  }
}
