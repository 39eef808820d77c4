package org.aidememoire.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.PageEntry;
import org.aidememoire.web.page.Pages;

/** Every page and to whom it opens. */
@Page(path = "/administration/pages")
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class RegistryPage {

  @Inject Pages pages;

  public List<PageEntry> all() {
    return pages.all().stream().sorted(Comparator.comparing(p -> p.paths().getFirst())).toList();
  }
}
