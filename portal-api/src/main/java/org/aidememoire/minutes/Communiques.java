package org.aidememoire.minutes;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Communiqués of sessions whose minutes are adopted. The convening post's head releases one, and
 * may take it back; its words are not edited.
 */
@ApplicationScoped
@Transactional
public class Communiques {

  private static final int MOST = 100;

  private static final String COLUMNS =
      "select session, title, language, starts, ends, venue, released, author from minutes_communique";

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Seats seats;

  @Inject Corrigenda corrigenda;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /** The newest, without their decisions. */
  public List<Communique> newest() {
    return Row.list(
        entities
            .createNativeQuery(COLUMNS + " order by released desc, session")
            .setMaxResults(MOST),
        Communiques::head);
  }

  /** For everybody. */
  public Communique get(UUID session) {
    return of(session).orElseThrow(NotFound::new);
  }

  /** That of the session, if one is released. */
  public Optional<Communique> of(UUID session) {
    return Row.first(
            entities.createNativeQuery(COLUMNS + " where session = ?").setParameter(1, session),
            Communiques::head)
        .map(head -> head.with(decisions(session)));
  }

  private List<Communique.Decision> decisions(UUID session) {
    return Row.list(
        entities
            .createNativeQuery(
                """
                select item, outcome, body from minutes_communique_decision
                 where session = ? order by place
                """)
            .setParameter(1, session),
        row -> new Communique.Decision(row.text(0), Outcome.valueOf(row.text(1)), row.text(2)));
  }

  private static Communique head(Row row) {
    return new Communique(
        row.key(0),
        row.text(1),
        row.text(2),
        row.dayOrNull(3),
        row.dayOrNull(4),
        row.textOrNull(5),
        row.instant(6),
        row.text(7),
        List.of());
  }

  /** The decisions among which who releases one chooses. */
  public List<Statement> choice(UUID session) {
    releasing(session);
    return decided(session);
  }

  private List<Statement> decided(UUID session) {
    return corrigenda.corrected(session).stream()
        .filter(row -> row.form() == StatementForm.DECISION)
        .toList();
  }

  /** Whether the reader may release one of that session now, or take it back. */
  public boolean releasable(Seat seat) {
    return seat.adopted() && heads(seat);
  }

  private boolean heads(Seat seat) {
    var header = seat.session().header();
    return seat.convener() && reader.get().heads(header.ministry(), header.post());
  }

  private Seat releasing(UUID session) {
    var seat = seats.convening(session);
    if (!heads(seat)) {
      throw new Denied("minutes.communique.head");
    }
    if (!releasable(seat)) {
      throw new Conflict("minutes.communique.early", seat.session().header().version());
    }
    return seat;
  }

  /** Tells everybody these decisions. */
  public void release(UUID session, CommuniqueDraft draft) {
    var seat = releasing(session);
    var header = seat.session().header();
    draft.check(decided(session).stream().map(Statement::id).collect(toSet()));
    if (of(session).isPresent()) {
      throw new Conflict("minutes.communique.released", header.version());
    }
    var said = seat.session().content();
    entities
        .createNativeQuery(
            """
            insert into minutes_communique
              (session, title, language, starts, ends, venue, released, author)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .setParameter(1, session)
        .setParameter(2, header.title())
        .setParameter(3, header.language())
        .setParameter(4, date(said.startsOn()))
        .setParameter(5, date(said.lastDay()))
        .setParameter(6, said.venue())
        .setParameter(7, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(8, header.post() == null ? header.ministry() : header.post())
        .executeUpdate();
    add(session, draft.decisions());
    audit.add(header.ministry(), "release", "communique of " + session, "");
  }

  private void add(UUID session, List<UUID> decisions) {
    entities
        .createNativeQuery(
            """
            insert into minutes_communique_decision (session, place, item, outcome, body)
            select a.session, a.place, a.item, a.outcome,
                   coalesce((select c.words from minutes_corrigendum c
                              where c.agreed = a.id order by c.number desc limit 1), a.body)
              from minutes_agreed a where a.session = ? and a.id = any (?::uuid[])
            """)
        .setParameter(1, session)
        .setParameter(2, decisions.stream().map(UUID::toString).collect(joining(",", "{", "}")))
        .executeUpdate();
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  /** Nobody reads it any longer; another one may be released. */
  public void withdraw(UUID session) {
    var seat = releasing(session);
    get(session);
    entities
        .createNativeQuery("delete from minutes_communique where session = ?")
        .setParameter(1, session)
        .executeUpdate();
    audit.add(seat.session().header().ministry(), "withdraw", "communique of " + session, "");
  }
}
