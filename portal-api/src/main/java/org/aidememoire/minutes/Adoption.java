package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.Attendance;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.Delegation;
import org.aidememoire.consultation.Reply;
import org.aidememoire.consultation.SessionStep;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.language.TypedText;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
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

  @Inject Agendas agendas;

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
    var seat = seats.convening(session);
    Statements.checkOpen(seat);
    var rows = statements.plain(seat);
    checkComplete(seat, rows);
    var asked =
        attendances.of(session).stream()
            .filter(a -> a.reply() == Reply.ATTENDING)
            .map(Attendance::delegation)
            .map(Delegation::key)
            .collect(Collectors.joining("\n"));
    add(seat, event(What.CIRCULATED, asked, posting(""), hash(seat, rows), "", deadline));
    step(seat, SessionStep.CIRCULATE_MINUTES);
  }

  private void checkComplete(Seat seat, List<Statement> rows) {
    int version = seat.session().header().version();
    if (rows.stream().allMatch(row -> row.text().isBlank())) {
      throw new Conflict("minutes.empty", version);
    }
    if (rows.stream().anyMatch(row -> row.text().contains("] ["))) {
      throw new Conflict("minutes.alternatives-left", version);
    }
    if (!texts.aside(seat.id()).isEmpty()) {
      throw new Conflict("minutes.aside-left", version);
    }
  }

  private static String hash(Seat seat, List<Statement> rows) {
    return Canonical.sha256(Canonical.of(seat.id(), rows));
  }

  /** The reader has the text before their eyes: the proof without which silence does not count. */
  public void opened(Seat seat) {
    seat.own().forEach(own -> opened(seat, own.key()));
  }

  /** Whatever else happens at the same moment comes before it, and it is tried again. */
  private void opened(Seat seat, String delegation) {
    var posting = posting(delegation);
    boolean kept = posting.isEmpty();
    while (!kept) {
      var history = events.of(seat.id());
      var consent = Consent.of(history);
      var event = event(What.NOTIFIED, delegation, posting, consent.hash(), "", null);
      var position = consent.delegations().get(delegation);
      kept =
          position == null
              || position.notified().contains(posting)
              || consent.refusal(event, Set.of()) != null
              || events.add(seat.id(), history.size() + 1, event);
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
            posting("" + draft.delegation()),
            "" + draft.hash(),
            Objects.requireNonNullElse(draft.words(), ""),
            null));
  }

  /** Gives the delegations more time; less is refused. */
  public void extend(UUID session, @Nullable Instant deadline) {
    var seat = seats.convening(session);
    var history = events.of(session);
    var hash = Consent.of(history).hash();
    add(seat, history, event(What.EXTENDED, "", posting(""), hash, "", deadline));
  }

  /** Back to the draft; what was signed no longer counts, and why is kept. */
  public void takeBack(UUID session, @Nullable String reason) {
    var seat = seats.convening(session);
    var words = reasoned(reason);
    var history = events.of(session);
    var hash = Consent.of(history).hash();
    add(seat, history, event(What.TAKEN_BACK, "", posting(""), hash, words, null));
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
    if (!consent.result(now, events.held(seat, clock.instant()).keySet()).adopted()) {
      return false;
    }
    var event = new AdoptionEvent(micros(now), What.ADOPTED, "", "", consent.hash(), "", null);
    add(seat, history, event);
    step(seat, SessionStep.ADOPT);
    var rows = statements.plain(seat);
    agreed.publish(seat, Heading.of(agendas.of(session).items(), rows));
    actions.publish(session, rows);
    adopted.seal(seat, Canonical.of(session, rows), events.last(session), now);
    return true;
  }

  /** A correction was accepted: the text is another, unless only its spaces are. */
  void revised(Seat seat, String reason) {
    var hash = hash(seat, statements.plain(seat));
    add(seat, event(What.REVISED, "", posting(""), hash, reason, null));
  }

  static String reasoned(@Nullable String reason) {
    var words = TypedText.written(reason);
    new FieldProblems()
        .required("reason", words, "minutes.reason.required")
        .atMost(2_000, "reason", words, "minutes.words.long")
        .refuse();
    return Objects.requireNonNull(words);
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
    add(seat, events.of(seat.id()), event);
  }

  private void add(Seat seat, List<AdoptionEvent> history, AdoptionEvent event) {
    var session = seat.session().header();
    var held = events.held(seat, clock.instant()).keySet();
    var refusal = Consent.of(history).refusal(event, held);
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
  private String posting(String delegation) {
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
