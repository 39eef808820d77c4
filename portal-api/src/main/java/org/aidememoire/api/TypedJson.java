package org.aidememoire.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aidememoire.language.TypedDay;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Cleans every text in a body of JSON before it is bound, wherever it stands, so that a new
 * component of a draft is clean by itself. Halves of characters, which only an escape can name, and
 * dates that are none are refused, all of them at once.
 */
final class TypedJson {

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private final List<FieldProblem> wrong = new ArrayList<>();

  private TypedJson() {}

  /**
   * @param body well-formed, and not too deep
   */
  static byte[] cleaned(byte[] body, Type bound) {
    try (var reader =
        READERS.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
      var typed = new TypedJson();
      var clean = typed.value(reader.readValue(), bound, "");
      if (!typed.wrong.isEmpty()) {
        throw new Invalid(typed.wrong);
      }
      return clean.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  private JsonValue value(JsonValue value, @Nullable Type bound, String path) {
    return switch (value) {
      case JsonString text -> text(text.getString(), bound, path);
      case JsonObject object -> object(object, bound, path);
      case JsonArray list -> list(list, bound, path);
      default -> value;
    };
  }

  private JsonValue text(String sent, @Nullable Type bound, String path) {
    if (TypedText.isBroken(sent)) {
      wrong.add(new FieldProblem(path, "field.text.broken"));
    }
    var clean = TypedText.clean(sent);
    if (bound == LocalDate.class && TypedDay.sent(clean) instanceof TypedDay.Unread unread) {
      wrong.add(unread.of(path, path));
    }
    return Json.createValue(clean);
  }

  private JsonObject object(JsonObject object, @Nullable Type bound, String path) {
    var clean = Json.createObjectBuilder();
    object.forEach(
        (name, value) -> {
          var below = path.isEmpty() ? name : path + "." + name;
          if (TypedText.isBroken(name)) {
            wrong.add(new FieldProblem(TypedText.clean(below), "field.text.broken"));
          }
          clean.add(TypedText.clean(name), value(value, component(bound, name), below));
        });
    return clean.build();
  }

  private JsonArray list(JsonArray list, @Nullable Type bound, String path) {
    var clean = Json.createArrayBuilder();
    var element = argument(bound, Collection.class, 0);
    for (int i = 0; i < list.size(); i++) {
      clean.add(value(list.get(i), element, path + "[" + i + "]"));
    }
    return clean.build();
  }

  private static @Nullable Type component(@Nullable Type bound, String name) {
    var components = JsonComponents.of(bound);
    return components.isEmpty() ? argument(bound, Map.class, 1) : components.get(name);
  }

  private static @Nullable Type argument(@Nullable Type bound, Class<?> of, int at) {
    return bound instanceof ParameterizedType type
            && type.getRawType() instanceof Class<?> raw
            && of.isAssignableFrom(raw)
        ? type.getActualTypeArguments()[at]
        : null;
  }
}
