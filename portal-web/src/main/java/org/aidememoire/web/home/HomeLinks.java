package org.aidememoire.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Kinds;
import org.aidememoire.web.page.PageEntry;
import org.aidememoire.web.page.Pages;
import org.aidememoire.web.text.Messages;

/**
 * Where the first page leads to records: each kind with a page for its list, and each with a form
 * for a new one, in the order of the menu. The words are the kind's own.
 */
@Named
@RequestScoped
public class HomeLinks {

  @Inject Kinds kinds;

  @Inject Pages pages;

  @Inject CurrentReader reader;

  @Inject Messages messages;

  public record Link(String path, String word) {}

  private record Listed(Kind<?> kind, PageEntry list) {}

  /** The lists. */
  public List<Link> lists() {
    return listed()
        .map(one -> new Link("/" + one.kind.path(), messages.of(one.kind.feature() + ".all")))
        .toList();
  }

  /** The forms for something new that open to the reader. */
  public List<Link> forms() {
    return listed()
        .map(Listed::kind)
        .filter(kind -> page("/" + kind.path() + "/new").isPresent())
        .map(
            kind ->
                new Link("/" + kind.path() + "/new", messages.of(kind.feature() + ".new-title")))
        .toList();
  }

  private Stream<Listed> listed() {
    return kinds.all().stream()
        .flatMap(
            records ->
                page("/" + records.kind().path())
                    .map(list -> new Listed(records.kind(), list))
                    .stream())
        .sorted(
            Comparator.comparing((Listed one) -> one.list.menu() == 0)
                .thenComparing(one -> one.list.menu())
                .thenComparing(one -> one.kind.name()));
  }

  /** The page of just that path, where it opens to the reader. */
  private Optional<PageEntry> page(String path) {
    return pages
        .at(path)
        .map(Pages.Found::page)
        .filter(page -> page.paths().contains(path) && page.opensTo(reader.get()));
  }
}
