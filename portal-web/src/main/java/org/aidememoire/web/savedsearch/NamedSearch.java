package org.aidememoire.web.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.savedsearch.SavedSearchView;
import org.aidememoire.savedsearch.SavedSearches;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.search.SearchWords;
import org.jspecify.annotations.Nullable;

/** The saved search that the address names, read once for a page. */
@Named
@RequestScoped
public class NamedSearch {

  @Inject Address address;

  @Inject SavedSearches searches;

  @Inject SearchWords words;

  private @Nullable SavedSearchView view;

  public SavedSearchView view() {
    var read = view;
    if (read == null) {
      read = searches.get(address.key("id"));
      view = read;
    }
    return read;
  }

  /** What it asks for. */
  public String words() {
    return words.of(SearchesPage.address(view()));
  }
}
