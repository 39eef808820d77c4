package org.aidememoire.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.aidememoire.identity.CurrentReader;
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
    return pages.all().stream()
        .filter(page -> page.menu() > 0 && page.opensTo(reader.get()))
        .sorted(Comparator.comparingInt(PageEntry::menu))
        .map(
            page ->
                new Entry(
                    page.paths().getFirst(),
                    messages.of(page.feature() + ".menu"),
                    current(page.paths().getFirst())))
        .toList();
  }

  /** The page itself or one below it. */
  private boolean current(String path) {
    var here = request.getRequestURI().substring(request.getContextPath().length());
    return path.equals("/") ? here.equals("/") : here.equals(path) || here.startsWith(path + "/");
  }
}
