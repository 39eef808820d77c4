package org.aidememoire.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aidememoire.problem.Malformed;

/**
 * Refuses query parameters that the called method does not read, and a second value where it reads
 * one: passed over in silence, they would be taken for heard. What it reads is what it declares.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 2)
public class QueryNames implements ContainerRequestFilter {

  @Context ResourceInfo called;

  @Override
  public void filter(ContainerRequestContext request) {
    var read = read(called.getResourceMethod());
    var wrong = new ArrayList<Malformed.Part>();
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              var repeatable = read.get(name);
              if (repeatable == null) {
                wrong.add(Malformed.Part.unknown(name, name, read.keySet()));
              } else if (values.size() > 1 && !repeatable) {
                wrong.add(Malformed.Part.of(name, "malformed.twice"));
              }
            });
    if (!wrong.isEmpty()) {
      throw new Malformed(wrong);
    }
  }

  /** The parameters by name, each with whether it may stand several times. */
  static SortedMap<String, Boolean> read(Method method) {
    var read = new TreeMap<String, Boolean>();
    for (var parameter : method.getParameters()) {
      read(parameter, parameter.getType(), read);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (var field : parameter.getType().getDeclaredFields()) {
          read(field, field.getType(), read);
        }
      }
    }
    var more = method.getAnnotation(AlsoReads.class);
    if (more != null) {
      names(more).forEach(name -> read.put(name, true));
    }
    return read;
  }

  private static void read(AnnotatedElement where, Class<?> type, Map<String, Boolean> read) {
    var query = where.getAnnotation(QueryParam.class);
    if (query != null) {
      read.put(query.value(), Collection.class.isAssignableFrom(type));
    }
  }

  private static Collection<String> names(AlsoReads more) {
    try {
      return more.value().getDeclaredConstructor().newInstance().get();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(more.value().getName(), e);
    }
  }
}
