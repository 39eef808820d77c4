package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.consultation.SessionState;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.minutes.Heading;
import org.aidememoire.minutes.Minutes;
import org.aidememoire.minutes.MinutesView;
import org.aidememoire.minutes.Seat;
import org.aidememoire.minutes.Seats;
import org.aidememoire.minutes.Statement;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** Where those at the table write the minutes, several at once. */
@Page(path = "/sessions/{id}/minutes/write")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class MinutesEditor {

  @Inject Address address;

  @Inject Minutes minutes;

  @Inject Seats seats;

  @Inject MinutesWords words;

  private @Nullable Seat seat;
  private @Nullable MinutesView read;
  private List<Heading> headings = List.of();

  @PostConstruct
  void load() {
    var at = seats.at(address.key("id"));
    seat = at;
    var now = minutes.of(at);
    read = now;
    headings = minutes.headings(now);
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

  public List<Heading> headings() {
    return headings;
  }

  /** Whether the reader may change that row. */
  public boolean writes(Statement row) {
    return seat().writes(row.delegation());
  }

  /** Whether rows of anybody can be written now. */
  public boolean open() {
    return seat().state() == SessionState.MINUTES_IN_DRAFT;
  }

  public boolean convener() {
    return seat().convener();
  }

  /** The delegations for which the reader may add a row. */
  public List<Option> delegations() {
    return words.options(seat().writable());
  }

  public String path() {
    return "/sessions/" + session().id() + "/minutes";
  }
}
