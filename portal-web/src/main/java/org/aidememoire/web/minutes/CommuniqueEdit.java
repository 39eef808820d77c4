package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.minutes.Communique;
import org.aidememoire.minutes.CommuniqueDraft;
import org.aidememoire.minutes.Communiques;
import org.aidememoire.minutes.Outcome;
import org.aidememoire.minutes.Seats;
import org.aidememoire.minutes.Statement;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Chooses the decisions of a session that everybody is told, or takes its communiqué back. */
@Page(path = "/sessions/{id}/communique")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class CommuniqueEdit {

  @Inject Address address;

  @Inject Seats seats;

  @Inject Communiques communiques;

  @Inject MinutesWords words;

  @Inject Messages messages;

  @Inject Form form;

  @Inject Done done;

  private @Nullable RecordHeader session;
  private @Nullable Communique released;
  private List<Statement> choice = List.of();

  @PostConstruct
  void load() {
    var id = address.key("id");
    session = seats.at(id).session().header();
    choice = communiques.choice(id);
    released = communiques.of(id).orElse(null);
    form.start(
        "decisions",
        choice.stream()
            .filter(row -> row.outcome() == Outcome.AGREED || row.outcome() == Outcome.NOTED)
            .map(Statement::id)
            .toList());
  }

  public RecordHeader session() {
    return Objects.requireNonNull(session);
  }

  /** Null while none is released. */
  public @Nullable Communique released() {
    return released;
  }

  /** Each decision with its words as they would go out. */
  public List<Option> decisions() {
    return choice.stream().map(row -> new Option(row.id().toString(), inFull(row))).toList();
  }

  private String inFull(Statement row) {
    return messages.of(
        "minutes.communique-choice", row.item(), words.outcome(row.outcome()), row.text());
  }

  public void release() {
    var chosen =
        choice.stream().map(Statement::id).filter(id -> form.has("decisions", "" + id)).toList();
    var id = session().id();
    if (form.attempt("decisions", () -> communiques.release(id, new CommuniqueDraft(chosen)))) {
      done.lead("/communiques/" + id, "minutes.done.RELEASED", 0);
    }
  }

  public void withdraw() {
    var id = session().id();
    if (form.attempt("decisions", () -> communiques.withdraw(id))) {
      done.lead("/sessions/" + id + "/minutes", "minutes.done.WITHDRAWN", 0);
    }
  }
}
