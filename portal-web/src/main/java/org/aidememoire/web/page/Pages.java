package org.aidememoire.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every page that there is. */
@ApplicationScoped
public class Pages {

  @Inject BeanManager beans;

  private List<Registered> registered = List.of();

  /** A page that an address leads to, with what the address says. */
  public record Found(PageEntry page, Map<String, String> said) {}

  private record Registered(PageEntry page, PageAddress address) {}

  @PostConstruct
  void discover() {
    registered =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(bean -> bean.getBeanClass())
            .filter(bean -> bean.isAnnotationPresent(Page.class))
            .distinct()
            .map(Pages::entry)
            .flatMap(
                page -> page.paths().stream().map(p -> new Registered(page, PageAddress.of(p))))
            .sorted(
                Comparator.comparingInt((Registered r) -> r.address().names().size())
                    .thenComparing(r -> r.address().path()))
            .toList();
  }

  private static PageEntry entry(Class<?> bean) {
    var entry = PageEntry.of(bean);
    for (var more : bean.getAnnotation(Page.class).alsoReads()) {
      try {
        entry = entry.alsoReading(more.getDeclaredConstructor().newInstance().get());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(more.getName(), e);
      }
    }
    return entry;
  }

  public Optional<Found> at(String uri) {
    return registered.stream()
        .flatMap(r -> r.address().match(uri).map(said -> new Found(r.page(), said)).stream())
        .findFirst();
  }

  public List<PageEntry> all() {
    return registered.stream().map(Registered::page).distinct().toList();
  }
}
