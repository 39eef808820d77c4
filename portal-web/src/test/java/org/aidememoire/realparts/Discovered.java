package org.aidememoire.realparts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.page.Page;

/**
 * What there is, read from the compiled classes by tests beside the container: pages, methods of
 * the API, servlets, and what the tests of each feature give of it.
 */
public final class Discovered {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPackages("org.aidememoire");

  private Discovered() {}

  /** An address of a page, as it is registered. */
  public record PagePath(String path, Rule access, boolean working) {}

  public static List<PagePath> pages() {
    return annotated(Page.class)
        .flatMap(
            bean -> {
              var page = bean.getAnnotation(Page.class);
              var access = bean.getAnnotation(Access.class).value();
              return Arrays.stream(page.path())
                  .map(path -> new PagePath(path, access, page.working()));
            })
        .toList();
  }

  /** What is read of the API. */
  public static Set<String> resources() {
    var paths = new TreeSet<String>();
    annotated(Path.class)
        .forEach(
            resource ->
                Arrays.stream(resource.getMethods())
                    .filter(method -> method.isAnnotationPresent(GET.class))
                    .map(method -> method.getAnnotation(Path.class))
                    .map(below -> below == null ? "" : "/" + below.value())
                    .forEach(
                        below ->
                            paths.add(
                                "/api/" + resource.getAnnotation(Path.class).value() + below)));
    return paths;
  }

  public static Set<String> servlets() {
    var paths = new TreeSet<String>();
    annotated(WebServlet.class)
        .forEach(servlet -> paths.addAll(List.of(servlet.getAnnotation(WebServlet.class).value())));
    return paths;
  }

  private static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(annotation))
        .map(JavaClass::reflect);
  }

  public static List<SomeKind> kinds() {
    return Arrays.stream(offering(SomeKind.class)).map(type -> made(type, SomeKind.class)).toList();
  }

  /** The addresses that the tests of all features give. */
  public static Map<String, List<String>> addresses(Visitor reader) {
    var all = new LinkedHashMap<String, List<String>>();
    for (var type : offering(SomeAddresses.class)) {
      all.putAll(made(type, SomeAddresses.class).of(reader));
    }
    return all;
  }

  /** The paths that show records, though no key of one stands in them. */
  public static Set<String> showing() {
    var all = new LinkedHashSet<String>();
    for (var kind : kinds()) {
      all.addAll(List.of("/" + kind.path(), "/api/" + kind.path()));
    }
    for (var type : offering(SomeAddresses.class)) {
      all.addAll(made(type, SomeAddresses.class).showing());
    }
    return all;
  }

  /** The paths that name a record and say nothing by which it is known. */
  public static Set<String> bare() {
    var all = new LinkedHashSet<String>();
    for (var type : offering(SomeAddresses.class)) {
      all.addAll(made(type, SomeAddresses.class).bare());
    }
    return all;
  }

  static Class<?>[] offering(Class<?> port) {
    var types = new ArrayList<Class<?>>();
    CLASSES.stream()
        .filter(type -> type.isAssignableTo(port) && !type.isInterface())
        .map(JavaClass::reflect)
        .forEach(types::add);
    return types.toArray(Class<?>[]::new);
  }

  private static <T> T made(Class<?> type, Class<T> port) {
    try {
      return port.cast(type.getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
