package org.aidememoire.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.record.FlatJson;
import org.jspecify.annotations.Nullable;

/**
 * A record of the demonstration: who writes it, with which files, with whom it is shared, who takes
 * which step.
 *
 * @param json with {@code key}, {@code by}, {@code level}, {@code groups}, {@code cites}, {@code
 *     of}, {@code files}, {@code steps} and the {@code draft} as the API takes it; groups and cited
 *     instruments by their keys in the files
 */
record Entry(JsonObject json) {

  /** A file that stands beside this class. */
  record File(String name, String language) {}

  record Step(String by, String step) {}

  String key() {
    return json.getString("key");
  }

  String by() {
    return json.getString("by");
  }

  List<String> groups() {
    return JsonFields.texts(json, "groups");
  }

  List<String> cites() {
    return JsonFields.texts(json, "cites");
  }

  /** The record that it is a part of, by its key in the files. */
  @Nullable String of() {
    return JsonFields.text(json, "of");
  }

  /** What must be entered before it. */
  Stream<String> needs() {
    return Stream.concat(cites().stream(), Stream.ofNullable(of()));
  }

  List<Step> steps() {
    return json.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
        .map(s -> new Step(s.getString("by"), s.getString("step")))
        .toList();
  }

  List<File> files() {
    return json.getOrDefault("files", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .map(f -> new File(f.getString("name"), f.getString("language")))
        .toList();
  }

  JsonObject draft() {
    return json.getJsonObject("draft");
  }

  String title() {
    return draft().getString("title");
  }

  /** The draft with the groups and instruments that have been entered by now. */
  <C extends Content> Draft<C> draft(
      Class<C> content,
      Function<String, @Nullable UUID> group,
      Function<String, @Nullable UUID> instrument) {
    var sharing =
        Json.createObjectBuilder()
            .add("level", json.getString("level"))
            .add("groups", Json.createArrayBuilder(keys(groups(), group)));
    var draft =
        Json.createObjectBuilder(draft())
            .add("sharing", sharing)
            .add("instruments", Json.createArrayBuilder(keys(cites(), instrument)));
    return FlatJson.draft(draft.build(), content);
  }

  private static List<String> keys(List<String> names, Function<String, @Nullable UUID> known) {
    return names.stream().map(name -> String.valueOf(known.apply(name))).toList();
  }
}
