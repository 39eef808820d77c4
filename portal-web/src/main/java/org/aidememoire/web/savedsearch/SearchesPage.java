package org.aidememoire.web.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.savedsearch.RecentSearches;
import org.aidememoire.savedsearch.SavedSearchView;
import org.aidememoire.savedsearch.SavedSearches;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.aidememoire.web.search.SearchAddress;
import org.aidememoire.web.search.SearchWords;
import org.jspecify.annotations.Nullable;

/** The saved searches, those with news first, and what was asked last. */
@Page(path = "/saved-searches", own = 2)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class SearchesPage {

  private static final int ON_HOME = 7;

  @Inject SavedSearches searches;

  @Inject RecentSearches recent;

  @Inject SearchWords words;

  private @Nullable List<SavedSearchView> all;

  /** A search that was asked lately. */
  public record Asked(String path, String words) {}

  public List<SavedSearchView> all() {
    var read = all;
    if (read == null) {
      read =
          searches.all().stream()
              .sorted(java.util.Comparator.comparing(s -> s.found() == 0))
              .toList();
      all = read;
    }
    return read;
  }

  /** Those that have found something, for the home page. */
  public List<SavedSearchView> withNews() {
    return all().stream().filter(s -> s.found() > 0).limit(ON_HOME).toList();
  }

  public String words(SavedSearchView search) {
    return words.of(address(search));
  }

  public List<Asked> asked() {
    return recent.all().stream()
        .map(
            path -> {
              var said = words.of(SearchAddress.parse(path));
              return new Asked(path, said);
            })
        .filter(asked -> !asked.words().isEmpty())
        .toList();
  }

  public void forget() {
    recent.forget();
    Redirect.to("/saved-searches");
  }

  static SearchAddress address(SavedSearchView search) {
    return SearchAddress.of(
        Objects.requireNonNull(search.question()), search.chosen(), search.without());
  }
}
