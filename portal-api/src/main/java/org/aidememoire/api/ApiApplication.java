package org.aidememoire.api;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is under {@code /api}: the beans with a path, and what every request passes.
 *
 * <p>Left to itself, the server takes whatever has a path anywhere, also on a method of an abstract
 * class, and warns that it can make none of those.
 */
@ApplicationPath("api")
public class ApiApplication extends Application {

  private static final Set<Class<?>> PROVIDERS =
      Set.of(
          AccessFilter.class,
          BodyBound.class,
          ForgeryFilter.class,
          IdempotencyFilter.class,
          JsonBody.class,
          TypedParameters.class,
          ProblemMapper.class,
          QueryNames.class,
          TypedAddress.class,
          TypedBody.class);

  @Override
  public Set<Class<?>> getClasses() {
    Stream<Class<?>> resources =
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .<Class<?>>map(Bean::getBeanClass)
            .filter(type -> type.isAnnotationPresent(Path.class));
    return Stream.concat(PROVIDERS.stream(), resources).collect(Collectors.toUnmodifiableSet());
  }
}
