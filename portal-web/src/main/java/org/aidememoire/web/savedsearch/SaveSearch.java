package org.aidememoire.web.savedsearch;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.notice.KeptFor;
import org.aidememoire.savedsearch.SavedSearchDraft;
import org.aidememoire.savedsearch.SavedSearches;
import org.aidememoire.search.FacetNames;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.aidememoire.web.search.SearchAddress;
import org.aidememoire.web.search.SearchWords;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Keeps the search whose choices stand in the address, or changes a saved one. */
@Page(
    path = {"/saved-searches/new", "/saved-searches/{id}/edit"},
    query = {"q", "without", "order", "page"},
    alsoReads = FacetNames.class)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class SaveSearch {

  @Inject Address address;

  @Inject SavedSearches searches;

  @Inject CurrentReader reader;

  @Inject SearchWords words;

  @Inject Form form;

  @Inject Messages messages;

  @Inject HttpServletRequest request;

  private @Nullable UUID id;

  @PostConstruct
  void load() {
    if (address.text("id").isEmpty()) {
      var asked = SearchAddress.of(request);
      form.start("name", words.of(asked))
          .start("question", asked.text())
          .start("choice", choices(asked))
          .start("keptFor", KeptFor.ME);
      return;
    }
    var saved = searches.get(address.key("id"));
    id = saved.id();
    form.start("version", saved.version())
        .start("name", saved.name())
        .start("question", saved.question())
        .start("choice", choices(SearchesPage.address(saved)))
        .start("keptFor", saved.keptFor());
  }

  private static List<String> choices(SearchAddress asked) {
    return asked.chosen().entrySet().stream()
        .flatMap(facet -> facet.getValue().stream().map(value -> facet.getKey() + "=" + value))
        .toList();
  }

  public boolean isNew() {
    return id == null;
  }

  public void save() {
    var asked = SearchAddress.of("", choices());
    var draft =
        new SavedSearchDraft(
            form.text("name"),
            form.text("question"),
            asked.facets(),
            asked.without(),
            form.choice("keptFor", KeptFor.class));
    if (form.attempt("name", field -> field.equals("q") ? "question" : field, () -> keep(draft))) {
      Redirect.to("/saved-searches");
    }
  }

  private void keep(SavedSearchDraft draft) {
    if (id == null) {
      searches.save(draft);
    } else {
      searches.change(id, form.number("version"), draft);
    }
  }

  private Map<String, List<String>> choices() {
    return form.values("choice").stream()
        .map(choice -> choice.split("=", 2))
        .filter(choice -> choice.length == 2)
        .collect(
            Collectors.groupingBy(
                choice -> choice[0], Collectors.mapping(choice -> choice[1], Collectors.toList())));
  }

  /** What was chosen beside the words; each can be left out. */
  public List<Option> chosen() {
    return form.values("choice").stream()
        .map(choice -> new Option(choice, words.choice(choice)))
        .toList();
  }

  public List<Option> keepers() {
    return KeptFor.choices(reader.get()).stream()
        .map(
            keeper ->
                new Option(
                    keeper.name(),
                    messages.word("savedsearch.kept", keeper),
                    messages.word("savedsearch.kept-help", keeper)))
        .toList();
  }
}
