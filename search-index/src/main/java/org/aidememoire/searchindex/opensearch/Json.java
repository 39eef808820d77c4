package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;

/** Maps, collections, strings, numbers and truths ↔ JSON. */
final class Json {

  /** Looked up once, for each look-up searches the class path. */
  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private Json() {}

  static byte[] bytes(Map<String, ?> value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = PROVIDER.createGenerator(bytes)) {
      write(generator, value);
    }
    return bytes.toByteArray();
  }

  static String text(Map<String, ?> value) {
    return new String(bytes(value), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void write(JsonGenerator generator, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        generator.writeStartObject();
        map.forEach(
            (key, inside) -> {
              generator.writeKey(key.toString());
              write(generator, inside);
            });
        generator.writeEnd();
      }
      case Collection<?> all -> {
        generator.writeStartArray();
        all.forEach(inside -> write(generator, inside));
        generator.writeEnd();
      }
      case String text -> generator.write(text);
      case Integer number -> generator.write(number);
      case Long number -> generator.write(number);
      case Float number -> generator.write(number.doubleValue());
      case Boolean truth -> generator.write(truth);
      default -> throw new IllegalArgumentException("Not JSON: " + value.getClass());
    }
  }

  static JsonObject object(byte[] bytes) {
    try (JsonReader reader = PROVIDER.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    }
  }

  static JsonObject object(String text) {
    try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
