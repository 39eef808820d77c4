package org.aidememoire.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Map;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.administration.Rows.Column;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.PageEntry;
import org.aidememoire.web.page.Pages;
import org.aidememoire.web.text.Messages;
import org.primefaces.model.LazyDataModel;

/** Every page and to whom it opens. */
@Page(path = "/administration/pages", working = true)
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class RegistryPage {

  @Inject Pages pages;

  @Inject Messages messages;

  public LazyDataModel<PageEntry> rows() {
    return new Rows<>(
        pages.all().stream().sorted(Comparator.comparing(p -> p.paths().getFirst())).toList(),
        Map.of(
            "path", Column.of(p -> String.join(" ", p.paths())),
            "page", Column.of(p -> p.feature() + "/" + p.name()),
            "access", Column.of(this::access)));
  }

  public String access(PageEntry page) {
    return messages.word("administration.access", java.util.Objects.requireNonNull(page.access()));
  }
}
