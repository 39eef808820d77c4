package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
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

  /** What the form of an answer calls the fields of a correction. */
  private static final Map<String, String> ANSWERS = Map.of("reason", "answer", "text", "words");

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
    return words.options(seat().writable());
  }

  public void propose() {
    var draft =
        new CorrectionDraft(
            form.text("delegation"), form.number("base"), form.value("text"), form.text("reason"));
    var of = Objects.requireNonNull(row).id();
    if (form.attempt("text", () -> corrections.propose(session().id(), of, draft))) {
      again();
    }
  }

  public void accept() {
    answer(() -> corrections.accept(session().id(), answered()));
  }

  public void reject() {
    answer(() -> corrections.reject(session().id(), answered(), form.text("answer")));
  }

  public void counter() {
    answer(
        () ->
            corrections.counter(
                session().id(), answered(), form.value("words"), form.text("answer")));
  }

  private UUID answered() {
    return address.key("correction");
  }

  private void answer(Runnable work) {
    if (form.attempt("answer", field -> ANSWERS.getOrDefault(field, field), work)) {
      again();
    }
  }

  private void again() {
    Redirect.to(path() + "/correct?row=" + Objects.requireNonNull(row).id());
  }
}
