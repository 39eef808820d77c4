package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.consultation.SessionState;
import org.aidememoire.minutes.Correction.State;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Corrections of minutes that are out. Each is on the row's revision of now: when one is accepted,
 * those beside it move with their words, and those of the same words are overtaken.
 */
@ApplicationScoped
@Transactional
public class Corrections {

  /** As many as anybody can decide on; a delegation that wants more asks for another draft. */
  private static final int MOST = 500;

  private static final String COLUMNS =
      """
      select id, statement, revision, from_char, to_char, replaced, words, delegation, reason, made,
             state, answer, counters::text
        from minutes_correction
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Seats seats;

  @Inject Statements statements;

  @Inject StatementTexts texts;

  @Inject Adoption adoption;

  @Inject Clock clock;

  /** In the order in which they were made, for those at the table. */
  public List<Correction> of(UUID session) {
    seats.at(session);
    return list(query(COLUMNS + " where session = ? order by made, id limit 1000", session));
  }

  private Query query(String sql, @Nullable Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  private static List<Correction> list(Query query) {
    return Row.list(query, Corrections::correction);
  }

  private static Correction correction(Row row) {
    return new Correction(
        row.key(0),
        row.key(1),
        row.number(2),
        new WordRange(row.number(3), row.number(4), row.text(5), row.text(6)),
        row.text(7),
        row.text(8),
        row.instant(9),
        State.valueOf(row.text(10)),
        row.text(11),
        Optional.ofNullable(row.textOrNull(12)).map(UUID::fromString).orElse(null));
  }

  /** What differs from the row as it is becomes corrections, each of whole words. */
  public List<Correction> propose(UUID session, UUID statement, CorrectionDraft draft) {
    var seat = open(session);
    draft.check();
    boolean own = seat.own().stream().anyMatch(d -> d.key().equals(draft.delegation()));
    if (!own && !(seat.convener() && seat.keys().contains("" + draft.delegation()))) {
      throw new Denied("minutes.other-delegation");
    }
    add(seat, statement, draft, "" + draft.delegation(), null);
    return of(session);
  }

  private void add(
      Seat seat, UUID statement, CorrectionDraft draft, String by, @Nullable UUID counters) {
    var session = seat.session().header();
    var row = statements.get(session.id(), statement).statement();
    if (row.revision() != Objects.requireNonNull(draft.base())) {
      throw new Conflict("minutes.other-text", session.version());
    }
    var changes = WordRange.between(row.text(), "" + draft.text());
    if (changes.isEmpty()) {
      throw Invalid.field("text", "minutes.correction.none");
    }
    if (of(session.id()).size() + changes.size() > MOST) {
      throw Invalid.field("text", "minutes.correction.many");
    }
    for (var change : changes) {
      query(
              """
              insert into minutes_correction
                (id, session, statement, revision, from_char, to_char, replaced, words, delegation,
                 reason, made, state, counters)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?::uuid)
              """,
              UUID.randomUUID(),
              session.id(),
              statement,
              row.revision(),
              change.from(),
              change.to(),
              change.replaced(),
              change.words(),
              by,
              draft.reason(),
              clock.instant().atOffset(ZoneOffset.UTC),
              counters == null ? null : counters.toString())
          .executeUpdate();
    }
  }

  private Seat open(UUID session) {
    return open(seats.at(session));
  }

  private static Seat open(Seat seat) {
    if (seat.state() != SessionState.UNDER_CORRECTION) {
      throw new Conflict("minutes.correction.closed", seat.session().header().version());
    }
    return seat;
  }

  /**
   * For an answer of the conveners. They come one after the other, for each is about the rows and
   * the corrections as the one before has left them. Events of others go on meanwhile: they only
   * refer to the session.
   */
  private Seat convening(UUID session) {
    Row.list(
        query("select id from record where id = ? for no key update", session), row -> row.key(0));
    return open(seats.convening(session));
  }

  private Correction find(Seat seat, UUID id) {
    var session = seat.session().header();
    var found =
        list(query(COLUMNS + " where session = ? and id = ?", session.id(), id)).stream()
            .findFirst()
            .orElseThrow(NotFound::new);
    if (found.state() != State.OPEN) {
      throw new Conflict("minutes.correction.answered", session.version());
    }
    return found;
  }

  /** The row becomes what the correction says, and what was signed about it no longer counts. */
  public void accept(UUID session, UUID id) {
    var seat = convening(session);
    var accepted = find(seat, id);
    var row = statements.get(session, accepted.statement()).statement();
    var open = of(session).stream().filter(c -> c.state() == State.OPEN).toList();
    texts.correct(row, accepted.change().in(row.text()), accepted.delegation());
    answer(accepted, State.ACCEPTED, "");
    for (var beside : open) {
      if (beside.alternativeTo(accepted)) {
        answer(beside, State.OVERTAKEN, "");
      } else if (beside.statement().equals(row.id()) && !beside.id().equals(id)) {
        move(beside, beside.change().after(accepted.change()), row.revision() + 1);
      }
    }
    adoption.revised(seat, accepted.reason());
  }

  private void move(Correction correction, WordRange change, int revision) {
    query(
            "update minutes_correction set revision = ?, from_char = ?, to_char = ? where id = ?",
            revision,
            change.from(),
            change.to(),
            correction.id())
        .executeUpdate();
  }

  public void reject(UUID session, UUID id, @Nullable String reason) {
    var seat = convening(session);
    answer(find(seat, id), State.REJECTED, Adoption.reasoned(reason));
  }

  /** Other words for the same place; both stand as alternatives until one is accepted. */
  public void counter(UUID session, UUID id, @Nullable String words, @Nullable String reason) {
    var seat = convening(session);
    var countered = find(seat, id);
    var row = statements.get(session, countered.statement()).statement();
    var change = countered.change();
    var other = new WordRange(change.from(), change.to(), change.replaced(), "" + words);
    var draft =
        new CorrectionDraft(
            seat.author(), row.revision(), other.in(row.text()), Adoption.reasoned(reason));
    draft.check();
    add(seat, row.id(), draft, seat.author(), countered.id());
  }

  private void answer(Correction correction, State state, String words) {
    query(
            "update minutes_correction set state = ?, answer = ?, answered = ? where id = ?",
            state.name(),
            words,
            clock.instant().atOffset(ZoneOffset.UTC),
            correction.id())
        .executeUpdate();
  }
}
