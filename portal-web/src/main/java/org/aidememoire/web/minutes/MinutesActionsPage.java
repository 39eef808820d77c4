package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.minutes.MinutesAction;
import org.aidememoire.minutes.MinutesActions;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** What consultations left to be done: by the reader's posts first, then by all others. */
@Page(path = "/actions", query = "close", own = 7)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class MinutesActionsPage {

  @Inject Address address;

  @Inject MinutesActions actions;

  @Inject Dates dates;

  @Inject Terms terms;

  @Inject Form form;

  @Inject Done done;

  private List<MinutesAction> open = List.of();
  private List<MinutesAction> closed = List.of();
  private @Nullable MinutesAction closing;

  @PostConstruct
  void load() {
    open = actions.open();
    closed = actions.closed();
    if (address.text("close").isPresent()) {
      closing = actions.get(address.key("close"));
      form.start("state", MinutesAction.State.DONE);
    }
  }

  public List<MinutesAction> own() {
    return open.stream().filter(a -> actions.holds(a.owner())).toList();
  }

  public List<MinutesAction> others() {
    return open.stream().filter(a -> !actions.holds(a.owner())).toList();
  }

  public List<MinutesAction> closed() {
    return closed;
  }

  /** The action whose form is shown, also where it was sent too late; null where none is. */
  public @Nullable MinutesAction closing() {
    return closing != null && (closing.closable() || form.sent()) ? closing : null;
  }

  public boolean overdue(MinutesAction action) {
    return action.overdue(dates.today());
  }

  public List<Option> states() {
    return terms.of("minutes.action-state", MinutesAction.State.class).stream()
        .filter(option -> !option.value().equals(MinutesAction.State.OPEN.name()))
        .toList();
  }

  public void close() {
    var closed = Objects.requireNonNull(closing).id();
    var state = form.choice("state", MinutesAction.State.class);
    if (form.attempt("words", () -> actions.close(closed, state, form.text("words")))) {
      done.lead("/actions", "minutes.done.CLOSED", 0);
    }
  }
}
