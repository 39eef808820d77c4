package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Token;
import org.aidememoire.language.TypedText;
import org.aidememoire.minutes.MinutesAction.State;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/**
 * The actions of adopted minutes, over all series that the reader reads. An action is carried over
 * from session to session by staying open.
 */
@ApplicationScoped
@Transactional
public class MinutesActions {

  private static final String COLUMNS =
      "select id, session, item, owner, due, body, state, words from minutes_action";

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Sessions sessions;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /** The open ones, the most urgent first. */
  public List<MinutesAction> open() {
    return list(
        entities.createNativeQuery(COLUMNS + " where state = 'OPEN' order by due, id limit 500"));
  }

  /** Those that were closed last. */
  public List<MinutesAction> closed() {
    return list(
        entities.createNativeQuery(
            COLUMNS + " where state <> 'OPEN' order by closed desc, id limit 50"));
  }

  /** All that the minutes of that session left, in the order of the days on which it is due. */
  public List<MinutesAction> of(UUID session) {
    var id = sessions.get(session).header().id();
    return list(
        entities
            .createNativeQuery(COLUMNS + " where session = ? order by due, id limit 500")
            .setParameter(1, id));
  }

  private List<MinutesAction> list(Query query) {
    var rows = Row.list(query, Found::of);
    var known =
        sessions.named(rows.stream().map(Found::session).distinct().toList()).stream()
            .collect(Collectors.toMap(s -> s.header().id(), s -> s));
    return rows.stream()
        .flatMap(
            row -> Optional.ofNullable(known.get(row.session)).map(s -> action(row, s)).stream())
        .toList();
  }

  private record Found(
      UUID id,
      UUID session,
      String item,
      String owner,
      LocalDate due,
      String text,
      State state,
      String words) {

    static Found of(Row row) {
      return new Found(
          row.key(0),
          row.key(1),
          row.text(2),
          row.text(3),
          Objects.requireNonNull(row.dayOrNull(4)),
          row.text(5),
          State.valueOf(row.text(6)),
          row.text(7));
    }
  }

  private MinutesAction action(Found row, View<SessionContent> session) {
    boolean closable = row.state == State.OPEN && (session.header().editable() || holds(row.owner));
    return new MinutesAction(
        row.id,
        row.session,
        session.header().title(),
        row.item,
        row.owner,
        row.due,
        row.text,
        row.state,
        row.words,
        closable && reader.get().posted());
  }

  /** Whether it is the reader's post that is to do it. */
  public boolean holds(String owner) {
    return reader.get().tokens().contains(Token.post("", owner));
  }

  public MinutesAction get(UUID id) {
    return list(entities.createNativeQuery(COLUMNS + " where id = ?").setParameter(1, id)).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Done with what shows it, or dropped with the reason. */
  public void close(UUID id, @Nullable State as, @Nullable String typed) {
    var action = get(id);
    var words = TypedText.written(typed);
    new FieldProblems()
        .when(as == null || as == State.OPEN, "state", "minutes.action.state")
        .required("words", words, "minutes.action.words")
        .atMost(2_000, "words", words, "minutes.words.long")
        .refuse();
    if (action.state() != State.OPEN) {
      throw new Conflict("minutes.action.closed", 0);
    }
    if (!action.closable()) {
      throw new Denied("minutes.action.other");
    }
    entities
        .createNativeQuery(
            "update minutes_action set state = ?, words = ?, closed = ? where id = ?")
        .setParameter(1, Objects.requireNonNull(as).name())
        .setParameter(2, words)
        .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(4, id)
        .executeUpdate();
    audit.add(sessions.get(action.session()).header().ministry(), "close", "action " + id, "");
  }

  /** What the adopted minutes leave to be done. */
  void publish(UUID session, List<Statement> rows) {
    rows.stream()
        .filter(row -> row.form() == StatementForm.ACTION)
        .forEach(row -> add(session, row));
  }

  private void add(UUID session, Statement row) {
    entities
        .createNativeQuery(
            """
            insert into minutes_action (id, session, item, owner, due, body, state)
            values (?, ?, ?, ?, ?, ?, 'OPEN')
            """)
        .setParameter(1, row.id())
        .setParameter(2, session)
        .setParameter(3, row.item())
        .setParameter(4, row.owner())
        .setParameter(5, Date.valueOf(Objects.requireNonNull(row.due())))
        .setParameter(6, row.text())
        .executeUpdate();
  }
}
