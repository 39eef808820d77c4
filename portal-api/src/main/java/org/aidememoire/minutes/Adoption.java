package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.consultation.Attendance;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.Delegation;
import org.aidememoire.consultation.Reply;
import org.aidememoire.consultation.SessionStep;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Takes minutes from their draft to their adoption, by the rules of {@link Consent}. */
@ApplicationScoped
@Transactional
public class Adoption {

  /** Refusals that are about the deadline that was typed. */
  private static final Set<String> AT_THE_DEADLINE =
      Set.of("minutes.deadline.required", "minutes.deadline.past", "minutes.deadline.shorter");

  @Inject Seats seats;

  @Inject Sessions sessions;

  @Inject Attendances attendances;

  @Inject Statements statements;

  @Inject StatementTexts texts;

  @Inject AdoptionEvents events;

  @Inject AdoptedMinutes adopted;

  @Inject AgreedRecord agreed;

  @Inject MinutesActions actions;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /** The draft goes to the delegations that attended. */
  public void circulate(UUID session, @Nullable Instant deadline) {
    var seat = convening(session);
    Statements.checkOpen(seat);
    checkComplete(session, seat);
    var asked =
        attendances.of(session).stream()
            .filter(a -> a.reply() == Reply.ATTENDING)
            .map(Attendance::delegation)
            .map(Delegation::key)
            .collect(Collectors.joining("\n"));
    add(seat, event(What.CIRCULATED, asked, posting(seat, ""), hash(session), "", deadline));
    step(seat, SessionStep.CIRCULATE_MINUTES);
  }

  private void checkComplete(UUID session, Seat seat) {
    int version = seat.session().header().version();
    var rows = statements.of(session);
    if (rows.stream().allMatch(row -> row.statement().text().isBlank())) {
      throw new Conflict("minutes.empty", version);
    }
    if (rows.stream().anyMatch(row -> row.statement().text().contains("] ["))) {
      throw new Conflict("minutes.alternatives-left", version);
    }
    if (!texts.aside(session).isEmpty()) {
      throw new Conflict("minutes.aside-left", version);
    }
  }

  String hash(UUID session) {
    return Canonical.sha256(canonical(session));
  }

  private String canonical(UUID session) {
    return Canonical.of(
        session, statements.of(session).stream().map(StatementView::statement).toList());
  }

  /** The reader has the text before their eyes: the proof without which silence does not count. */
  public void opened(UUID session) {
    var seat = seats.of(session);
    var history = events.of(session);
    var consent = Consent.of(history);
    for (var own : seat.own()) {
      var position = consent.delegations().get(own.key());
      var posting = posting(seat, own.key());
      if (position != null && !posting.isEmpty() && !position.notified().contains(posting)) {
        var event = event(What.NOTIFIED, own.key(), posting, consent.hash(), "", null);
        if (consent.refusal(event, Set.of()) == null) {
          events.add(session, history.size() + 1, event);
        }
      }
    }
  }

  /** A delegation answers, or the conveners do for one that has asked them to. */
  public void sign(UUID session, SignOffDraft draft) {
    var seat = seats.at(session);
    boolean own = seat.own().stream().anyMatch(d -> d.key().equals(draft.delegation()));
    draft.check(own || !seat.convener());
    if (!own && !seat.convener()) {
      throw new Denied("minutes.other-delegation");
    }
    add(
        seat,
        event(
            Objects.requireNonNull(draft.what()),
            "" + draft.delegation(),
            posting(seat, "" + draft.delegation()),
            "" + draft.hash(),
            Objects.requireNonNullElse(draft.words(), ""),
            null));
  }

  /** Gives the delegations more time; less is refused. */
  public void extend(UUID session, @Nullable Instant deadline) {
    var seat = convening(session);
    var hash = Consent.of(events.of(session)).hash();
    add(seat, event(What.EXTENDED, "", posting(seat, ""), hash, "", deadline));
  }

  /** Back to the draft; what was signed no longer counts, and why is kept. */
  public void takeBack(UUID session, @Nullable String reason) {
    var seat = convening(session);
    var hash = Consent.of(events.of(session)).hash();
    var words = Objects.requireNonNullElse(reason, "");
    if (words.length() > 2_000) {
      throw Invalid.field("words", "minutes.words.long");
    }
    add(seat, event(What.TAKEN_BACK, "", posting(seat, ""), hash, words, null));
    step(seat, SessionStep.REVISE_MINUTES);
  }

  /**
   * Adopts the minutes if the rules say so now; time does, whoever signed last.
   *
   * @return whether they are adopted by it
   */
  boolean adopt(UUID session, Instant now) {
    var seat = seats.at(session);
    var history = events.of(session);
    var consent = Consent.of(history);
    if (!consent.result(now, events.held(seat, clock.instant())).adopted()) {
      return false;
    }
    add(seat, new AdoptionEvent(micros(now), What.ADOPTED, "", "", consent.hash(), "", null));
    step(seat, SessionStep.ADOPT);
    var rows = statements.of(session);
    agreed.publish(seat, rows);
    actions.publish(session, rows);
    adopted.seal(seat, canonical(session), events.last(session), now);
    return true;
  }

  /** A correction was accepted: the text is another, unless only its spaces are. */
  void revised(UUID session, String reason) {
    var seat = convening(session);
    add(seat, event(What.REVISED, "", posting(seat, ""), hash(session), reason, null));
  }

  private Seat convening(UUID session) {
    var seat = seats.at(session);
    if (!seat.convener()) {
      throw new Denied("minutes.conveners");
    }
    return seat;
  }

  private AdoptionEvent event(
      What what,
      String delegation,
      String posting,
      String hash,
      String words,
      @Nullable Instant deadline) {
    var until = deadline == null ? null : micros(deadline);
    return new AdoptionEvent(
        micros(clock.instant()), what, delegation, posting, hash, words, until);
  }

  /** As the database keeps it, or the chain would not be found whole. */
  private static Instant micros(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS);
  }

  private void add(Seat seat, AdoptionEvent event) {
    var session = seat.session().header();
    var history = events.of(session.id());
    var refusal = Consent.of(history).refusal(event, events.held(seat, clock.instant()));
    if (refusal != null) {
      refuse(refusal, session.version());
    }
    if (!events.add(session.id(), history.size() + 1, event)) {
      throw new Conflict("minutes.meanwhile", session.version());
    }
    audit.add(
        session.ministry(),
        event.what().name().toLowerCase(Locale.ROOT),
        "minutes of " + session.id(),
        "");
  }

  private static void refuse(String code, int version) {
    if (AT_THE_DEADLINE.contains(code)) {
      throw Invalid.field("deadline", code);
    }
    if (code.equals("minutes.words.required")) {
      throw Invalid.field("words", code);
    }
    throw new Conflict(code, version);
  }

  private void step(Seat seat, SessionStep step) {
    var header = seat.session().header();
    sessions.step(header.id(), header.version(), step.name(), null);
  }

  /** The reader's posting at that post, or else the one by which the reader acts. */
  private String posting(Seat seat, String delegation) {
    var by = reader.get();
    return by.postings().stream()
        .filter(p -> delegation.equals(p.post()))
        .findFirst()
        .or(by::acting)
        .map(CurrentPosting::id)
        .map(UUID::toString)
        .orElse("");
  }
}
