package org.aidememoire.web.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.savedsearch.SavedSearches;
import org.aidememoire.savedsearch.SavedSearches.Found;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.jspecify.annotations.Nullable;

/** What a saved search has found since it was last looked at. */
@Page(path = "/saved-searches/{id}")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class SavedSearchPage {

  @Inject NamedSearch named;

  @Inject SavedSearches searches;

  @Inject Kinds kinds;

  @Inject Form form;

  @Inject Clock clock;

  private @Nullable List<RecordHeader> found;

  /** Newest first; the headers by one question a kind. */
  public List<RecordHeader> found() {
    var read = found;
    if (read == null) {
      var answers = searches.found(named.view().id());
      var order = answers.stream().map(Found::record).toList();
      read =
          answers.stream()
              .collect(
                  Collectors.groupingBy(
                      Found::kind, Collectors.mapping(Found::record, Collectors.toList())))
              .entrySet()
              .stream()
              .flatMap(e -> kinds.named(e.getKey()).headers(e.getValue()).stream())
              .sorted(java.util.Comparator.comparingInt(h -> order.indexOf(h.id())))
              .toList();
      found = read;
    }
    return read;
  }

  /** The search of now, with all that answers it. */
  public String path() {
    return SearchesPage.address(named.view()).path();
  }

  /** The moment of this page: what is found later was not on it. */
  public String now() {
    return clock.instant().toString();
  }

  public void looked() {
    searches.looked(named.view().id(), until());
    Redirect.to("/saved-searches");
  }

  private Instant until() {
    try {
      return Instant.parse(form.value("until"));
    } catch (DateTimeException e) {
      return clock.instant();
    }
  }
}
