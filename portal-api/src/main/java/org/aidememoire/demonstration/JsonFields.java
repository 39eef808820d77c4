package org.aidememoire.demonstration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of a JSON object that may be missing. */
final class JsonFields {

  private JsonFields() {}

  static @Nullable String text(JsonObject object, String name) {
    return object.getString(name, null);
  }

  /** Empty when there is no such field. */
  static List<String> texts(JsonObject object, String name) {
    JsonArray array = object.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonString::getString);
  }
}
