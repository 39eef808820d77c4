package org.aidememoire.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Every resource method that there is, with the rule by which {@link AccessFilter} lets calls
 * through or refuses them.
 */
@ApplicationScoped
public class Endpoints {

  @Inject BeanManager beans;

  private Map<Call, Endpoint> all = Map.of();

  /** A method as one resource offers it, be it inherited from what all kinds of record offer. */
  private record Call(Class<?> resource, Method method) {}

  /**
   * A resource method.
   *
   * @param verb the HTTP method
   * @param access null where nobody said to whom it opens, so it opens to nobody
   */
  public record Endpoint(String verb, String path, String name, @Nullable Rule access) {}

  @PostConstruct
  void discover() {
    all =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(bean -> bean.getBeanClass())
            .distinct()
            .filter(bean -> bean.isAnnotationPresent(Path.class))
            .flatMap(bean -> Arrays.stream(bean.getMethods()).map(m -> new Call(bean, m)))
            .filter(call -> verb(call.method).isPresent())
            .collect(Collectors.toMap(Function.identity(), Endpoints::endpoint));
  }

  private static Endpoint endpoint(Call call) {
    var resource = call.resource;
    var method = call.method;
    var below = method.getAnnotation(Path.class);
    var path =
        Stream.of(
                "/api",
                resource.getAnnotation(Path.class).value(),
                below == null ? "" : below.value())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("/"));
    var access = method.getAnnotation(Access.class);
    return new Endpoint(
        verb(method).orElseThrow(),
        path,
        resource.getSimpleName() + "." + method.getName(),
        access == null ? null : access.value());
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  public Collection<Endpoint> all() {
    return List.copyOf(all.values());
  }
}
