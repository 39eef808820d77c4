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
import org.aidememoire.minutes.AgreedRecord;
import org.aidememoire.minutes.Communiques;
import org.aidememoire.minutes.Corrigenda;
import org.aidememoire.minutes.Corrigendum;
import org.aidememoire.minutes.Heading;
import org.aidememoire.minutes.Minutes;
import org.aidememoire.minutes.MinutesView;
import org.aidememoire.minutes.Seat;
import org.aidememoire.minutes.Seats;
import org.aidememoire.minutes.StatementTexts;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** The minutes of a session, to read. */
@Page(path = "/sessions/{id}/minutes", query = "agreed")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class MinutesPage {

  @Inject Address address;

  @Inject Minutes minutes;

  @Inject Seats seats;

  @Inject StatementTexts texts;

  @Inject AgreedRecord agreed;

  @Inject Communiques communiques;

  @Inject Corrigenda corrigenda;

  @Inject Form form;

  @Inject Done done;

  private @Nullable Seat seat;
  private @Nullable MinutesView read;
  private List<Heading> headings = List.of();
  private List<Corrigendum> corrected = List.of();

  @PostConstruct
  void load() {
    var at = seats.of(address.key("id"));
    seat = at;
    var now = minutes.of(at);
    read = now;
    var all = agreed() ? agreed.headings(now.session()) : minutes.headings(now);
    corrected = at.adopted() ? corrigenda.of(now.session()) : List.of();
    headings = all.stream().filter(heading -> !heading.rows().isEmpty()).toList();
  }

  private Seat seat() {
    return Objects.requireNonNull(seat);
  }

  public RecordHeader session() {
    return seat().session().header();
  }

  public MinutesView minutes() {
    return Objects.requireNonNull(read);
  }

  /** The minutes for those at the table, for everybody else the agreed record of them. */
  public List<Heading> headings() {
    return headings;
  }

  public boolean atTheTable() {
    return seat().atTheTable();
  }

  public boolean writes() {
    return seat().state() == SessionState.MINUTES_IN_DRAFT && atTheTable();
  }

  /** Whether the reader may begin them now. */
  public boolean begins() {
    return seat().convener() && seat().state() == SessionState.HELD;
  }

  /**
   * Whether the agreed record is shown: to who does not sit at the table, and where it is asked.
   */
  public boolean agreed() {
    return !atTheTable() || adopted() && address.text("agreed").isPresent();
  }

  /** What was found wrong in that row, the first corrigendum first. */
  public List<Corrigendum> corrigenda(UUID row) {
    return corrected.stream().filter(one -> one.row().equals(row)).toList();
  }

  /** Whether the reader may say that a row is wrong. */
  public boolean corrects() {
    return adopted() && seat().convener();
  }

  /** Whether everybody was told of decisions of it. */
  public boolean released() {
    return adopted() && communiques.of(session().id()).isPresent();
  }

  /** Whether the reader may tell everybody, or take that back. */
  public boolean releases() {
    return communiques.releasable(seat());
  }

  public boolean adopted() {
    return seat().adopted();
  }

  /** Whether the session is still to take place. */
  public boolean ahead() {
    return seat().state().ahead();
  }

  /** Whether they are written where the reader does not sit. */
  public boolean hidden() {
    return !atTheTable() && seat().state().concluding() && seat().state() != SessionState.HELD;
  }

  public String path() {
    return "/sessions/" + session().id() + "/minutes";
  }

  /** Somebody has seen to what was set aside first. */
  public void settle() {
    texts.settle(session().id(), address.key("aside"));
    done.lead(path(), "minutes.done.SETTLED", 0);
  }

  public void begin() {
    if (form.attempt("begin", () -> minutes.begin(session().id()))) {
      done.lead(path() + "/write", "minutes.done.BEGUN", 0);
    }
  }
}
