package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.minutes.Corrigenda;
import org.aidememoire.minutes.CorrigendumDraft;
import org.aidememoire.minutes.Seats;
import org.aidememoire.minutes.Statement;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** Says how a row of adopted minutes should read. */
@Page(path = "/sessions/{id}/minutes/corrigendum", query = "row")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class CorrigendumEdit {

  @Inject Address address;

  @Inject Seats seats;

  @Inject Corrigenda corrigenda;

  @Inject Form form;

  @Inject Done done;

  private @Nullable RecordHeader session;
  private @Nullable Statement row;

  @PostConstruct
  void load() {
    var id = address.key("id");
    session = seats.at(id).session().header();
    var key = address.key("row");
    var wrong =
        corrigenda.corrected(id).stream()
            .filter(one -> one.id().equals(key))
            .findFirst()
            .orElseThrow(NotFound::new);
    row = wrong;
    form.start("text", wrong.text());
  }

  public RecordHeader session() {
    return Objects.requireNonNull(session);
  }

  /** As it reads now. */
  public Statement row() {
    return Objects.requireNonNull(row);
  }

  public String path() {
    return "/sessions/" + session().id() + "/minutes";
  }

  public void issue() {
    var draft = new CorrigendumDraft(row().id(), form.text("text"), form.text("reason"));
    if (form.attempt("text", () -> corrigenda.issue(session().id(), draft))) {
      done.lead(path(), "minutes.done.CORRECTED", 0);
    }
  }
}
