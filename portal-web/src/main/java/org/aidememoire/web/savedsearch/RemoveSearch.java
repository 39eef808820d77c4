package org.aidememoire.web.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.savedsearch.KeptFor;
import org.aidememoire.savedsearch.SavedSearchView;
import org.aidememoire.savedsearch.SavedSearches;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.SearchWords;
import org.aidememoire.web.sharing.Saving;
import org.jspecify.annotations.Nullable;

/** Asks once more before a saved search is given up. */
@Page(path = "/searches/{id}/remove")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class RemoveSearch {

  @Inject Address address;

  @Inject SavedSearches searches;

  @Inject SearchWords words;

  private @Nullable SavedSearchView search;

  public SavedSearchView search() {
    var read = search;
    if (read == null) {
      read = searches.get(address.key("id"));
      search = read;
    }
    return read;
  }

  public String words() {
    return words.of(SearchesPage.address(search()));
  }

  /** Whether others lose it too. */
  public boolean ofPost() {
    return search().keptFor() == KeptFor.POST;
  }

  public void remove() {
    searches.remove(search().id());
    Saving.leadTo("/searches");
  }
}
