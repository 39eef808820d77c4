package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.consultation.SessionState;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.minutes.Correction;
import org.aidememoire.minutes.CorrectionDraft;
import org.aidememoire.minutes.Corrections;
import org.aidememoire.minutes.Seat;
import org.aidememoire.minutes.Seats;
import org.aidememoire.minutes.Statement;
import org.aidememoire.minutes.Statements;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.jspecify.annotations.Nullable;

/**
 * One row of minutes that are out: what delegations want changed in it, and what became of that.
 */
@Page(path = "/sessions/{id}/minutes/correct", query = "row")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class MinutesCorrection {

  @Inject Address address;

  @Inject Seats seats;

  @Inject Statements statements;

  @Inject Corrections corrections;

  @Inject MinutesWords words;

  @Inject Form form;

  @Inject Done done;

  private @Nullable Seat seat;
  private @Nullable Statement row;
  private List<Correction> all = List.of();

  @PostConstruct
  void load() {
    var session = address.key("id");
    seat = seats.of(session);
    var everything = corrections.of(session);
    if (address.text("row").isEmpty()) {
      all = everything;
      return;
    }
    var shown = statements.get(session, address.key("row")).statement();
    row = shown;
    all = everything.stream().filter(c -> c.statement().equals(shown.id())).toList();
    form.start("text", shown.text())
        .start("base", shown.revision())
        .start("delegation", delegations().isEmpty() ? null : delegations().getFirst().value());
  }

  private Seat seat() {
    return Objects.requireNonNull(seat);
  }

  public RecordHeader session() {
    return seat().session().header();
  }

  public String path() {
    return "/sessions/" + session().id() + "/minutes";
  }

  /** Null on the page of all corrections. */
  public @Nullable Statement row() {
    return row;
  }

  public List<Correction> all() {
    return all;
  }

  private boolean open() {
    return seat().state() == SessionState.UNDER_CORRECTION;
  }

  public boolean proposes() {
    return row != null && open();
  }

  /** The correction that the conveners answer next, null where there is none. */
  public @Nullable Correction next() {
    return open() && seat().convener() && row != null
        ? all.stream().filter(c -> c.state() == Correction.State.OPEN).findFirst().orElse(null)
        : null;
  }

  /** Whether another correction of the same words is open. */
  public boolean alternative(Correction correction) {
    return all.stream()
        .filter(c -> c.state() == Correction.State.OPEN)
        .anyMatch(correction::alternativeTo);
  }

  public List<Option> delegations() {
    return seat().writable().stream().map(d -> new Option(d.key(), words.who(d.key()))).toList();
  }

  public void propose() {
    var draft =
        new CorrectionDraft(
            form.text("delegation"), form.number("base"), form.value("text"), form.text("reason"));
    saved(
        "text", () -> corrections.propose(session().id(), Objects.requireNonNull(row).id(), draft));
  }

  public void accept() {
    saved("answer", () -> corrections.accept(session().id(), answered()));
  }

  public void reject() {
    saved("answer", () -> corrections.reject(session().id(), answered(), form.text("answer")));
  }

  public void counter() {
    saved(
        "answer",
        () ->
            corrections.counter(
                session().id(), answered(), form.value("words"), form.text("answer")));
  }

  private UUID answered() {
    return UUID.fromString(form.value("correction"));
  }

  private void saved(String field, Runnable work) {
    try {
      work.run();
      Redirect.to(path() + "/correct?row=" + Objects.requireNonNull(row).id());
    } catch (Invalid e) {
      e.fields()
          .forEach(
              f ->
                  form.problem(
                      field.equals("answer") && f.field().equals("reason") ? "answer" : f.field(),
                      f.message()));
    } catch (Conflict | Denied e) {
      form.problem(field, "" + e.getMessage());
    }
  }
}
