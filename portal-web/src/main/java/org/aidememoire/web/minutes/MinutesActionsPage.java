package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.minutes.MinutesAction;
import org.aidememoire.minutes.MinutesActions;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
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
  private @Nullable MinutesAction closing;

  @PostConstruct
  void load() {
    open = actions.open();
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
    return actions.closed();
  }

  /** The action whose form is shown, null where none is. */
  public @Nullable MinutesAction closing() {
    return closing != null && closing.closable() ? closing : null;
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
    try {
      actions.close(
          UUID.fromString(form.value("action")),
          form.choice("state", MinutesAction.State.class),
          form.text("words"));
      done.lead("/actions", "minutes.done.CLOSED", 0);
    } catch (Invalid e) {
      form.take(e);
    } catch (Conflict | Denied e) {
      form.problem("words", "" + e.getMessage());
    }
  }
}
