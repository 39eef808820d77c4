package org.aidememoire.record;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import org.aidememoire.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON, with the fields of their parts in one object: whoever sends or reads a record
 * need not know which fields all kinds have and which are the kind's own.
 */
public final class FlatJson {

  private static final Jsonb JSON = JsonbBuilder.create();

  private FlatJson() {}

  /** What was said in that JSON, as that Java record. Names that it does not have are left out. */
  public static <T> T read(JsonObject json, Class<T> type) {
    return read(json.toString(), type);
  }

  static <T> T read(String json, Class<T> type) {
    return JSON.fromJson(json, type);
  }

  /** A Java record as JSON, without what is null. */
  public static JsonObject write(Object said) {
    try (var reader = Json.createReader(new StringReader(JSON.toJson(said)))) {
      return reader.readObject();
    }
  }

  static JsonObject parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  /** What the content has in the field of that name. */
  static Object value(Content content, String field) {
    return Arrays.stream(content.getClass().getRecordComponents())
        .filter(component -> component.getName().equals(field))
        .map(component -> Objects.requireNonNull(value(component, content)))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Object value(RecordComponent component, Content content) {
    try {
      var accessor = Objects.requireNonNull(component.getAccessor());
      accessor.setAccessible(true);
      return accessor.invoke(content);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a revision keeps. */
  static JsonObject said(Heading heading, JsonObject content, Sharing sharing) {
    return Json.createObjectBuilder(content)
        .addAll(Json.createObjectBuilder(write(heading)))
        .add("sharing", write(sharing))
        .build();
  }

  /** The draft that the object says. */
  public static <C extends Content> Draft<C> draft(JsonObject json, Class<C> content) {
    var sharing = json.get("sharing");
    return new Draft<>(
        read(json, Heading.class),
        read(json, content),
        sharing instanceof JsonObject said ? read(said, Sharing.class) : Sharing.MINISTRY);
  }

  /** For JSON-B. */
  public static final class DraftReader implements JsonbDeserializer<Draft<?>> {

    @Override
    @SuppressWarnings("unchecked")
    public Draft<?> deserialize(JsonParser parser, DeserializationContext context, Type type) {
      var content = (Class<Content>) ((ParameterizedType) type).getActualTypeArguments()[0];
      return draft(parser.getObject(), content);
    }
  }

  /** For JSON-B. */
  public static final class ViewWriter implements JsonbSerializer<View<?>> {

    @Override
    public void serialize(View<?> view, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      context.serialize("header", view.header(), json);
      for (var component : view.content().getClass().getRecordComponents()) {
        var value = FlatJson.value(component, view.content());
        if (value != null) {
          context.serialize(component.getName(), value, json);
        }
      }
      json.writeEnd();
    }
  }
}
