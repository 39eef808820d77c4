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
   * @param current whether the page shown is this one or another of its feature
   */
  public record Entry(String path, String word, boolean current) {}

  public List<Entry> entries() {
    return pages.all().stream()
        .filter(page -> page.menu() > 0 && page.opensTo(reader.get()))
        .sorted(Comparator.comparingInt(PageEntry::menu))
        .map(
            page ->
                new Entry(
                    page.paths().getFirst(), messages.of(page.feature() + ".menu"), current(page)))
        .toList();
  }

  private boolean current(PageEntry page) {
    return request.getAttribute(PageFilter.PAGE) instanceof PageEntry shown
        && shown.feature().equals(page.feature());
  }
}
