package org.aidememoire.importer;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest says otherwise than the portal of an instrument that is there already. What the
 * manifest leaves open stays as it is in the portal: somebody may have corrected it there.
 *
 * @param held the instrument as the portal shows it
 * @param changes by the API's names
 */
record Corrections(JsonObject held, Map<String, String> changes) {

  private static final List<String> OF_THE_HEADER =
      List.of("title", "titles", "language", "topics");

  /**
   * @param document where it says another source than the portal, that is a change as well
   */
  static Corrections of(JsonObject held, Document document) {
    var changes = new TreeMap<String, String>();
    document
        .row()
        .fields()
        .forEach(
            (field, value) -> {
              if (!field.equals("note") && !same(said(held, field), document.value(field, value))) {
                changes.put(field, value);
              }
            });
    String note = held.getString("note", "");
    var written = document.row().fields().get("note");
    String wanted = document.note(written == null ? Provenance.withoutLine(note) : written);
    if (!plain(note).equals(plain(wanted))) {
      changes.put("note", wanted);
    }
    return new Corrections(held, changes);
  }

  private static @Nullable JsonValue said(JsonObject held, String field) {
    return OF_THE_HEADER.contains(field)
        ? held.getJsonObject("header").get(field)
        : held.get(field);
  }

  private static boolean same(@Nullable JsonValue held, JsonValue wanted) {
    return words(held).equals(words(wanted));
  }

  /** Lists are sets to the portal. */
  private static String words(@Nullable JsonValue value) {
    return switch (value) {
      case null -> "";
      case JsonString text -> plain(text.getString());
      case JsonArray list ->
          list.stream()
              .map(Corrections::words)
              .collect(Collectors.toCollection(TreeSet::new))
              .toString();
      default -> value.toString();
    };
  }

  /** As the portal keeps what is typed. */
  private static String plain(String text) {
    return Provenance.composed(text).replaceAll("\\s+", " ").strip();
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The changes in one line. */
  String words() {
    return changes.keySet().stream()
        .map(
            field ->
                field + ": " + shown(words(said(held, field))) + " → " + shown(changes.get(field)))
        .collect(Collectors.joining("; "));
  }

  private static String shown(@Nullable String value) {
    String text = plain(value == null ? "" : value);
    return text.isEmpty() ? "nothing" : "«" + text + "»";
  }

  /** The body of {@code PUT}: all that is there, and the changes. */
  JsonObject draft(Document document) {
    JsonObject header = held.getJsonObject("header");
    JsonObjectBuilder draft = Json.createObjectBuilder(held).remove("header");
    for (String field : OF_THE_HEADER) {
      if (header.containsKey(field)) {
        draft.add(field, header.get(field));
      }
    }
    changes.forEach((field, value) -> draft.add(field, document.value(field, value)));
    var sharing = Json.createObjectBuilder().add("level", header.get("level"));
    if (header.containsKey("groups")) {
      sharing.add("groups", header.get("groups"));
    }
    return draft.add("sharing", sharing).build();
  }
}
