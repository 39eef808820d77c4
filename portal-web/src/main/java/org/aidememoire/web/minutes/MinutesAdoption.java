package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.consultation.SessionState;
import org.aidememoire.language.TypedTime;
import org.aidememoire.minutes.Adoption;
import org.aidememoire.minutes.AdoptionClock;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.minutes.AdoptionView;
import org.aidememoire.minutes.AdoptionViews;
import org.aidememoire.minutes.Consent.Stage;
import org.aidememoire.minutes.Seat;
import org.aidememoire.minutes.Seats;
import org.aidememoire.minutes.SignOffDraft;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/** The adoption of minutes, as the page that shows them offers it to those at the table. */
@Named
@RequestScoped
public class MinutesAdoption {

  private static final int USUAL_DAYS = 14;

  @Inject Address address;

  @Inject Adoption adoption;

  @Inject AdoptionViews views;

  @Inject AdoptionClock time;

  @Inject Seats seats;

  @Inject MinutesWords words;

  @Inject Messages messages;

  @Inject Dates dates;

  @Inject Form form;

  @Inject Done done;

  @Inject Clock clock;

  private UUID session = new UUID(0, 0);
  private @Nullable Seat seat;
  private @Nullable AdoptionView view;

  @PostConstruct
  void load() {
    session = address.key("id");
    var at = seats.of(session);
    seat = at;
    if (!at.atTheTable()) {
      return;
    }
    if (!form.sent()) {
      adoption.opened(at);
    }
    view = views.of(at);
    form.start("deadline", LocalDate.now(clock.withZone(zone())).plusDays(USUAL_DAYS))
        .start("deadlineTime", "17:00")
        .start("what", What.AGREED)
        .start("delegation", signable().isEmpty() ? null : signable().getFirst().value());
  }

  /** Where it stands; null for who does not sit at the table. */
  public @Nullable AdoptionView view() {
    return view;
  }

  public boolean out() {
    return view != null && view.stage() == Stage.CIRCULATED;
  }

  public boolean circulates() {
    return view != null && view.convener() && view.stage() == Stage.DESK && inDraft();
  }

  private boolean inDraft() {
    return Objects.requireNonNull(seat).state() == SessionState.MINUTES_IN_DRAFT;
  }

  public boolean convenes() {
    return view != null && view.convener();
  }

  private ZoneId zone() {
    return ZoneId.of("" + Objects.requireNonNull(seat).series().content().zone());
  }

  /** The clock by which deadlines are set. */
  public String zoneId() {
    return zone().getId();
  }

  /** The deadline at the place of the session, and where the reader is. */
  public String deadline() {
    var until = view == null ? null : view.deadline();
    if (until == null) {
      return "";
    }
    var there = until.atZone(zone());
    var at =
        messages.of(
            "minutes.deadline-at",
            dates.dayOf(until, zone()),
            "%02d:%02d".formatted(there.getHour(), there.getMinute()),
            zone().getId());
    return dates.zone().equals(zone())
        ? at
        : messages.of("minutes.deadline-both", at, dates.moment(until));
  }

  public List<Option> signable() {
    return view == null
        ? List.of()
        : view.signable().stream().map(key -> new Option(key, words.who(key))).toList();
  }

  public List<Option> answers() {
    return List.of(What.AGREED, What.RESERVED, What.OBJECTED).stream()
        .map(what -> new Option(what.name(), messages.word("minutes.answer", what)))
        .toList();
  }

  public String answer(AdoptionView.Line line) {
    if (line.answer() != null) {
      return messages.word("minutes.answer", line.answer());
    }
    if (line.vacant()) {
      return messages.of("minutes.answer-vacant");
    }
    return line.reached()
        ? messages.of("minutes.answer-silent")
        : messages.of("minutes.answer-unreached");
  }

  /** The tone of an answer's colour; the word always stands beside it. */
  public String tone(AdoptionView.Line line) {
    if (line.answer() != null) {
      return line.answer() == What.OBJECTED ? "bad" : "good";
    }
    return line.reached() && !line.vacant() ? "" : "wait";
  }

  private void saved(String field, String key, Runnable work) {
    if (form.attempt(field, work)) {
      done.lead("/sessions/" + session + "/minutes", key, 0);
    }
  }

  public void circulate() {
    moment()
        .ifPresent(
            until ->
                saved(
                    "deadline",
                    "minutes.done.CIRCULATED",
                    () -> adoption.circulate(session, until)));
  }

  public void extend() {
    moment()
        .ifPresent(
            until ->
                saved("deadline", "minutes.done.EXTENDED", () -> adoption.extend(session, until)));
  }

  /** Day and time as they were typed, on the clock of the series. */
  private Optional<Instant> moment() {
    var day = form.date("deadline");
    var time = TypedTime.read(form.value("deadlineTime"));
    if (time.isEmpty()) {
      form.problem("deadlineTime", messages.of("minutes.time-unread"));
    }
    if (day == null && !form.wrong("deadline")) {
      form.problem("deadline", messages.of("minutes.deadline-missing"));
    }
    return Optional.ofNullable(day)
        .flatMap(on -> time.map(at -> on.atTime(at).atZone(zone()).toInstant()));
  }

  public void sign() {
    var draft =
        new SignOffDraft(
            form.text("delegation"),
            form.choice("what", What.class),
            form.text("hash"),
            form.text("words"));
    saved(
        "what",
        "minutes.done.SIGNED",
        () -> {
          adoption.sign(session, draft);
          time.look(session);
        });
  }

  public void takeBack() {
    saved(
        "reason", "minutes.done.TAKEN_BACK", () -> adoption.takeBack(session, form.text("reason")));
  }
}
