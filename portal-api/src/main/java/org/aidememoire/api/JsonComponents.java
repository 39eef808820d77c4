package org.aidememoire.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names that an object of JSON may have for a Java record, each with what stands under it. */
final class JsonComponents {

  private JsonComponents() {}

  /** Empty where the type is no record. */
  static Map<String, Type> of(@Nullable Type bound) {
    var record = raw(bound);
    var components = new LinkedHashMap<String, Type>();
    if (record == null || !record.isRecord()) {
      return components;
    }
    for (var component : Objects.requireNonNull(record.getRecordComponents())) {
      var type = resolved(component.getGenericType(), record, bound);
      if (component.isAnnotationPresent(Flattened.class)) {
        components.putAll(of(type));
      } else {
        components.put(component.getName(), type);
      }
    }
    return components;
  }

  private static @Nullable Class<?> raw(@Nullable Type type) {
    return type instanceof ParameterizedType parameterized
        ? raw(parameterized.getRawType())
        : type instanceof Class<?> one ? one : null;
  }

  /** What a type variable of the record stands for. */
  private static Type resolved(Type type, Class<?> record, @Nullable Type bound) {
    if (type instanceof TypeVariable<?> variable && bound instanceof ParameterizedType with) {
      int place = Arrays.asList(record.getTypeParameters()).indexOf(variable);
      return with.getActualTypeArguments()[place];
    }
    return type;
  }
}
