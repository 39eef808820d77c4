package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Invalid;

/**
 * Corrigenda of adopted minutes: nothing of these changes, what is found wrong is said beside it.
 */
@ApplicationScoped
@Transactional
public class Corrigenda {

  /** Minutes that need more are to be discussed again. */
  static final int MOST = 100;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Seats seats;

  @Inject Sessions sessions;

  @Inject AgreedRecord agreed;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /** Those of that session, the first one first, for everybody who reads it. */
  public List<Corrigendum> of(UUID session) {
    return list(sessions.get(session).header().id());
  }

  private List<Corrigendum> list(UUID session) {
    return Row.list(
        entities
            .createNativeQuery(
                """
                select number, agreed, replaced, words, reason, made, author, seal
                  from minutes_corrigendum where session = ? order by number
                """)
            .setParameter(1, session),
        row ->
            new Corrigendum(
                row.number(0),
                row.key(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.instant(5),
                row.text(6),
                row.text(7)));
  }

  /** The agreed record as it reads with them. */
  public List<Statement> corrected(UUID session) {
    var corrigenda = of(session);
    return agreed.of(session).stream().map(row -> row.reading(words(row, corrigenda))).toList();
  }

  private static String words(Statement row, List<Corrigendum> corrigenda) {
    return corrigenda.stream()
        .filter(one -> one.row().equals(row.id()))
        .map(Corrigendum::words)
        .reduce((earlier, later) -> later)
        .orElse(row.text());
  }

  /** Says how a row should read. */
  public void issue(UUID session, CorrigendumDraft draft) {
    var seat = convening(session);
    draft.check();
    var row =
        corrected(session).stream()
            .filter(one -> one.id().equals(draft.row()))
            .findFirst()
            .orElseThrow(() -> Invalid.field("row", "minutes.corrigendum.row"));
    var words = Objects.requireNonNull(draft.text());
    if (words.equals(row.text())) {
      throw Invalid.field("text", "minutes.correction.none");
    }
    var before = list(session);
    if (before.size() >= MOST) {
      throw Invalid.field("text", "minutes.corrigendum.many");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var reason = Objects.requireNonNull(draft.reason());
    var made =
        new Corrigendum(
            before.size() + 1, row.id(), row.text(), words, reason, now, seat.author(), "");
    add(session, made.after(before.isEmpty() ? seal(session) : before.getLast().seal()));
    audit.add(seat.session().header().ministry(), "correct", "minutes of " + session, "");
  }

  /** One after the other, for each is chained to the one before. */
  private Seat convening(UUID session) {
    var seat = seats.convening(session);
    if (!seat.adopted()) {
      throw new Conflict("minutes.corrigendum.early", seat.session().header().version());
    }
    Row.list(
        entities
            .createNativeQuery("select id from record where id = ? for no key update")
            .setParameter(1, session),
        row -> row.key(0));
    return seat;
  }

  private String seal(UUID session) {
    return Row.only(
            entities
                .createNativeQuery("select seal from minutes_adopted where session = ?")
                .setParameter(1, session))
        .text(0);
  }

  private void add(UUID session, Corrigendum made) {
    entities
        .createNativeQuery(
            """
            insert into minutes_corrigendum
              (session, number, agreed, replaced, words, reason, made, author, seal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .setParameter(1, session)
        .setParameter(2, made.number())
        .setParameter(3, made.row())
        .setParameter(4, made.replaced())
        .setParameter(5, made.words())
        .setParameter(6, made.reason())
        .setParameter(7, made.made().atOffset(ZoneOffset.UTC))
        .setParameter(8, made.author())
        .setParameter(9, made.seal())
        .executeUpdate();
  }

  /** Whether none was changed, or taken out from between, since the minutes got that seal. */
  boolean whole(UUID session, String seal) {
    var before = seal;
    int number = 0;
    for (var one : list(session)) {
      number++;
      if (one.number() != number || !one.seal().equals(one.sealed(before))) {
        return false;
      }
      before = one.seal();
    }
    return true;
  }
}
