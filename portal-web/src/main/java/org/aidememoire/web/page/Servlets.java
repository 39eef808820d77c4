package org.aidememoire.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/**
 * The servlets that serve what is neither a page nor the API, as the container knows them. One
 * without its rule of access, the container's own included, is refused.
 */
@ApplicationScoped
public class Servlets {

  @Inject ServletContext context;

  /** A servlet that opens to somebody. */
  public record Entry(String name, List<String> paths, Rule access) {}

  public List<Entry> all() {
    return context.getServletRegistrations().values().stream()
        .flatMap(servlet -> rule(servlet).map(rule -> entry(servlet, rule)).stream())
        .toList();
  }

  private static Entry entry(ServletRegistration servlet, Rule rule) {
    var type = servlet.getClassName();
    return new Entry(
        type.substring(type.lastIndexOf('.') + 1), sorted(servlet.getMappings()), rule);
  }

  private static List<String> sorted(Collection<String> paths) {
    return List.copyOf(new TreeSet<>(paths));
  }

  /** The rule of the servlet of that name; empty where there is none, so it opens to nobody. */
  Optional<Rule> rule(String name) {
    return Optional.ofNullable(context.getServletRegistration(name)).flatMap(this::rule);
  }

  private Optional<Rule> rule(ServletRegistration servlet) {
    try {
      var type = Class.forName(servlet.getClassName(), false, context.getClassLoader());
      return Optional.ofNullable(type.getAnnotation(Access.class)).map(Access::value);
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
