package org.aidememoire.api;

import static org.aidememoire.problem.Malformed.Part;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.api.JsonShape.Keyed;
import org.aidememoire.api.JsonShape.Listed;
import org.aidememoire.api.JsonShape.Named;
import org.aidememoire.api.JsonShape.One;
import org.aidememoire.problem.Malformed;
import org.aidememoire.problem.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a body of JSON, before it is bound: whether it is whole, not too deep, and of
 * the form that the bound type has, in its names and in what stands under them. Everything that
 * names something wrong is refused at once.
 */
final class JsonCheck {

  /** So many objects and lists may stand in one another. */
  static final int DEEPEST = 20;

  private static final int MOST_TOLD = 20;

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  private final Type bound;
  private final List<Part> wrong = new ArrayList<>();

  private JsonCheck(Type bound) {
    this.bound = bound;
  }

  static JsonCheck of(Type bound) {
    return new JsonCheck(bound);
  }

  /**
   * @throws JsonException where it is no whole JSON, or too deep
   * @throws Malformed where it is JSON of another form
   */
  void check(byte[] body) {
    try (var parser = PARSERS.createParser(new StringReader(text(body)))) {
      value(parser, parser.next(), JsonShape.of(bound), new Place("", 0));
      if (parser.hasNext()) {
        parser.next();
      }
    }
    if (!wrong.isEmpty()) {
      throw new Malformed(wrong);
    }
  }

  private static String text(byte[] body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      if (text.isBlank()) {
        throw new JsonException(Messages.text("malformed.empty"));
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new JsonException(Messages.text("malformed.encoding"), e);
    }
  }

  /**
   * Where the parser is.
   *
   * @param path empty for the whole body
   */
  private record Place(String path, int depth) {

    Place below(String name) {
      return new Place(path.isEmpty() ? name : path + "." + name, depth + 1);
    }

    Place at(int index) {
      return new Place(path + "[" + index + "]", depth + 1);
    }

    void opened() {
      if (depth == DEEPEST) {
        throw new JsonException(Messages.text("malformed.deep").formatted(DEEPEST));
      }
    }
  }

  /**
   * @param shape null where what holds the value was refused already
   */
  private void value(JsonParser json, Event event, @Nullable JsonShape shape, Place at) {
    switch (event) {
      case START_OBJECT -> object(json, shape, at);
      case START_ARRAY -> list(json, shape, at);
      case VALUE_NULL -> {
        if (at.path.isEmpty() || at.path.endsWith("]")) {
          tell(at.path, "malformed.null");
        }
      }
      case VALUE_STRING -> one(One.TEXT, shape, at);
      case VALUE_NUMBER -> one(One.NUMBER, shape, at);
      case VALUE_TRUE, VALUE_FALSE -> one(One.TRUTH, shape, at);
      case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException(event.name());
    }
  }

  private void object(JsonParser json, @Nullable JsonShape shape, Place at) {
    at.opened();
    if (shape instanceof Listed || shape instanceof One) {
      expected(shape, at);
    }
    Set<String> seen = new HashSet<>();
    for (var event = json.next(); event != Event.END_OBJECT; event = json.next()) {
      var name = json.getString();
      var place = at.below(name);
      if (!seen.add(name)) {
        tell(place.path, "malformed.twice");
      }
      var inside = inside(shape, name, place);
      var next = json.next();
      if (next == Event.VALUE_NULL && shape instanceof Keyed) {
        tell(place.path, "malformed.null");
      }
      value(json, next, inside.orElse(null), place);
    }
  }

  /** What may stand under a name; empty where anything may, because it is refused already. */
  private Optional<JsonShape> inside(@Nullable JsonShape shape, String name, Place place) {
    return switch (shape) {
      case Named(var components) when components.containsKey(name) ->
          Optional.ofNullable(components.get(name)).map(JsonShape::of);
      case Named(var components) -> {
        tell(Part.unknown(place.path, name, components.keySet()));
        yield Optional.empty();
      }
      case Keyed(var value) -> Optional.of(JsonShape.of(value));
      case Listed l -> Optional.empty();
      case One one -> Optional.empty();
      case null -> Optional.empty();
    };
  }

  private void list(JsonParser json, @Nullable JsonShape shape, Place at) {
    at.opened();
    if (shape != null && !(shape instanceof Listed)) {
      expected(shape, at);
    }
    var element = shape instanceof Listed(var of) ? JsonShape.of(of) : null;
    int index = 0;
    for (var event = json.next(); event != Event.END_ARRAY; event = json.next()) {
      value(json, event, element, at.at(index++));
    }
  }

  private void one(One given, @Nullable JsonShape shape, Place at) {
    if (shape != null && shape != given) {
      expected(shape, at);
    }
  }

  private void expected(JsonShape shape, Place at) {
    tell(
        at.path,
        switch (shape) {
          case Named n -> "malformed.object";
          case Keyed k -> "malformed.object";
          case Listed l -> "malformed.list";
          case One one -> one.code;
        });
  }

  private void tell(String path, String code) {
    tell(Part.of(path.isEmpty() ? Messages.text("malformed.body") : path, code));
  }

  private void tell(Part part) {
    if (wrong.size() < MOST_TOLD) {
      wrong.add(part);
    }
  }
}
