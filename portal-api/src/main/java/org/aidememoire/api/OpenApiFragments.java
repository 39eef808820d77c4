package org.aidememoire.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Puts the description of the API together: what all share stands beside this class, paths and
 * schemas of a feature in {@code openapi.json} beside its resources.
 */
@ApplicationScoped
class OpenApiFragments {

  @Inject BeanManager beans;

  private JsonObject whole = JsonValue.EMPTY_JSON_OBJECT;

  @PostConstruct
  void read() {
    whole = read(Objects.requireNonNull(getClass().getResourceAsStream("openapi.json")));
    // one resource of each package is enough: they share the fragment beside them
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(bean -> bean.getBeanClass())
        .filter(c -> c.isAnnotationPresent(Path.class) && c.getPackage() != getClass().getPackage())
        .sorted(Comparator.comparing(Class::getName))
        .collect(Collectors.toMap(Class::getPackageName, c -> c, (a, b) -> a))
        .values()
        .forEach(this::add);
  }

  JsonObject whole() {
    return whole;
  }

  private void add(Class<?> resource) {
    var fragment = resource.getResourceAsStream("openapi.json");
    if (fragment != null) {
      whole = merged(whole, read(fragment));
    }
  }

  /**
   * Objects are put together by name and lists one after the other, such as the parameters that a
   * feature adds to a search; anything else must not be said twice.
   */
  private static JsonObject merged(JsonObject one, JsonObject other) {
    var both = Json.createObjectBuilder(one);
    for (Map.Entry<String, JsonValue> entry : other.entrySet()) {
      var name = entry.getKey();
      if (!one.containsKey(name)) {
        both.add(name, entry.getValue());
      } else if (one.get(name) instanceof JsonObject mine
          && entry.getValue() instanceof JsonObject theirs) {
        both.add(name, merged(mine, theirs));
      } else if (one.get(name) instanceof JsonArray mine
          && entry.getValue() instanceof JsonArray theirs) {
        both.add(name, Json.createArrayBuilder(mine).addAll(Json.createArrayBuilder(theirs)));
      } else {
        throw new IllegalStateException("the API is described twice: " + name);
      }
    }
    return both.build();
  }

  private static JsonObject read(InputStream file) {
    try (var reader = Json.createReaderFactory(null).createReader(file, StandardCharsets.UTF_8)) {
      return reader.readObject();
    }
  }
}
