package org.aidememoire.web.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.notice.KeptFor;
import org.aidememoire.savedsearch.SavedSearches;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;

/** Asks once more before a saved search is given up. */
@Page(path = "/saved-searches/{id}/remove")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class RemoveSearch {

  @Inject NamedSearch named;

  @Inject SavedSearches searches;

  /** Whether others lose it too. */
  public boolean ofPost() {
    return named.view().keptFor() == KeptFor.POST;
  }

  public void remove() {
    searches.remove(named.view().id());
    Redirect.to("/saved-searches");
  }
}
