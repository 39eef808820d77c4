package org.aidememoire.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.aidememoire.sharing.PublishingStep;
import org.jspecify.annotations.Nullable;

/**
 * A record of the demonstration: who writes it, with which files, with whom it is shared, who takes
 * which step.
 *
 * @param json with {@code key}, {@code by}, {@code level}, {@code groups}, {@code cites}, {@code
 *     files}, {@code steps} and the {@code draft} as the API takes it; groups and cited instruments
 *     by their keys in the files
 */
record Entry(JsonObject json) {

  private static final Jsonb JSON = JsonbBuilder.create();

  /** A file that stands beside this class. */
  record File(String name, String language) {}

  record Step(String by, PublishingStep step) {}

  String key() {
    return json.getString("key");
  }

  String by() {
    return json.getString("by");
  }

  List<String> groups() {
    return Content.texts(json, "groups");
  }

  List<String> cites() {
    return Content.texts(json, "cites");
  }

  List<Step> steps() {
    return json.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
        .map(s -> new Step(s.getString("by"), PublishingStep.valueOf(s.getString("step"))))
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
  <D> D draft(
      Class<D> type,
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
    return JSON.fromJson(draft.build().toString(), type);
  }

  private static List<String> keys(List<String> names, Function<String, @Nullable UUID> known) {
    return names.stream().map(name -> String.valueOf(known.apply(name))).toList();
  }
}
