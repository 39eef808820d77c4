package org.aidememoire.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which JSON a type can be bound from, as it follows from the type alone. */
sealed interface JsonShape {

  /** An object with these names and no other: a record. */
  record Named(Map<String, Type> components) implements JsonShape {}

  /** An object with any names, whose values are of that type. */
  record Keyed(Type value) implements JsonShape {}

  record Listed(Type element) implements JsonShape {}

  /** One value, by the code of the sentence that says which. */
  enum One implements JsonShape {
    TEXT("malformed.text"),
    NUMBER("malformed.number"),
    TRUTH("malformed.truth");

    final String code;

    One(String code) {
      this.code = code;
    }
  }

  Set<Class<?>> TEXTS = Set.of(String.class, UUID.class, LocalDate.class, Instant.class);
  Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);
  Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);

  /**
   * @throws IllegalArgumentException where it does not follow; a body is a record of records, maps,
   *     lists and single values
   */
  static JsonShape of(Type type) {
    if (type instanceof ParameterizedType p && p.getRawType() instanceof Class<?> raw) {
      var of = p.getActualTypeArguments();
      if (Collection.class.isAssignableFrom(raw)) {
        return new Listed(of[0]);
      }
      if (Map.class.isAssignableFrom(raw) && of[0] == String.class) {
        return new Keyed(of[1]);
      }
    }
    var components = JsonComponents.of(type);
    if (!components.isEmpty()) {
      return new Named(components);
    }
    if (type instanceof Class<?> one) {
      if (TEXTS.contains(one) || one.isEnum()) {
        return One.TEXT;
      }
      if (NUMBERS.contains(one)) {
        return One.NUMBER;
      }
      if (TRUTHS.contains(one)) {
        return One.TRUTH;
      }
    }
    throw new IllegalArgumentException("JSON cannot be checked against " + type);
  }
}
