package org.aidememoire.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.signin.AskedAddress;
import org.aidememoire.web.text.Messages;

/** The menu: every registered page that asks for a place and opens to this reader. */
@Named
@RequestScoped
public class Menu {

  @Inject Pages pages;

  @Inject CurrentReader reader;

  @Inject Messages messages;

  @Inject HttpServletRequest request;

  /**
   * @param current whether the page shown is this one or one below it
   */
  public record Entry(String path, String word, boolean current) {}

  public List<Entry> entries() {
    return entries(PageEntry::menu, ".menu");
  }

  /** What is the reader's own, under the reader's name. */
  public List<Entry> own() {
    return entries(PageEntry::own, ".own");
  }

  private List<Entry> entries(ToIntFunction<PageEntry> place, String word) {
    return pages.all().stream()
        .filter(page -> place.applyAsInt(page) > 0 && page.opensTo(reader.get()))
        .sorted(Comparator.comparingInt(place))
        .map(
            page ->
                new Entry(
                    page.paths().getFirst(), messages.of(page.feature() + word), current(page)))
        .toList();
  }

  /** Signing in leads back to the page that is shown, or was refused. */
  public String signIn() {
    var here = AskedAddress.of(request);
    return here.equals("/") || here.startsWith("/sign-in")
        ? "/sign-in"
        : PageFilter.signIn(request);
  }

  private boolean current(PageEntry page) {
    return Stream.concat(page.paths().stream().limit(1), page.menuAlso().stream())
        .anyMatch(this::current);
  }

  /** The page itself or one below it. */
  private boolean current(String path) {
    var here = request.getRequestURI().substring(request.getContextPath().length());
    return path.equals("/") ? here.equals("/") : here.equals(path) || here.startsWith(path + "/");
  }
}
