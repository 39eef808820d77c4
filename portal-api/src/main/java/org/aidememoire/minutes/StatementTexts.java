package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.compare.WordMerge;
import org.aidememoire.consultation.SessionState;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Saves the texts of rows. What is sent is merged with what others saved meanwhile, so it is never
 * refused for that; what is sent twice is merged once; and what comes when nothing more can be
 * written is set aside for its writer and those who convene.
 */
@ApplicationScoped
@Transactional
public class StatementTexts {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Seats seats;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  /** The row as it is, locked until this save is done. */
  private record Held(String delegation, String body, int revision, boolean removed) {}

  public SavedText save(UUID session, UUID statement, TextDraft draft) {
    var seat = seats.at(session);
    draft.check();
    checkOwn(draft, reader.posted());
    if (seat.state() != SessionState.MINUTES_IN_DRAFT) {
      return setAside(seat, statement, draft);
    }
    var row = locked(session, statement);
    if (!seat.writes(row.delegation)) {
      throw new Denied("minutes.other-delegation");
    }
    var before = sent(statement, draft.client(), draft.sequence());
    if (before.isPresent()) {
      checkSame(before.get(), draft);
      return new SavedText(number(draft), row.revision, row.body, 0, List.of(), false);
    }
    var merged = WordMerge.of(base(statement, draft), "" + draft.text(), row.body);
    int revision = merged.text().equals(row.body) ? row.revision : row.revision + 1;
    if (revision != row.revision || row.removed && !("" + draft.text()).isBlank()) {
      write(statement, merged.text(), revision);
    }
    if (revision != row.revision) {
      keep(entities, statement, revision, merged.text(), seat.author(), "written", clock.instant());
    }
    remember(statement, draft, revision);
    return new SavedText(
        number(draft), revision, merged.text(), merged.alternatives(), merged.kept(), false);
  }

  /** Words are nobody's but their writer's, also in a browser that several use. */
  private static void checkOwn(TextDraft draft, Reader by) {
    if (draft.person() != null && !draft.person().equals(by.person())) {
      throw new Denied("minutes.other-person");
    }
  }

  private static void checkSame(String before, TextDraft draft) {
    if (!before.equals(draft.text())) {
      throw Invalid.field("sequence", "minutes.sequence.used");
    }
  }

  private static int number(TextDraft draft) {
    return Objects.requireNonNull(draft.sequence());
  }

  private Held locked(UUID session, UUID statement) {
    var held =
        Row.first(
            entities
                .createNativeQuery(
                    """
                    select coalesce(delegation, ''), body, revision, removed is not null
                      from minutes_statement where session = ? and id = ? for update
                    """)
                .setParameter(1, session)
                .setParameter(2, statement),
            row -> new Held(row.text(0), row.text(1), row.number(2), row.truth(3)));
    if (held.isEmpty() && readable(session, statement)) {
      throw new Denied("minutes.other-delegation");
    }
    return held.orElseThrow(NotFound::new);
  }

  private boolean readable(UUID session, UUID statement) {
    return Row.first(
            entities
                .createNativeQuery("select id from minutes_statement where session = ? and id = ?")
                .setParameter(1, session)
                .setParameter(2, statement),
            row -> row.key(0))
        .isPresent();
  }

  private String base(UUID statement, TextDraft draft) {
    var found =
        draft.after() != null
            ? sent(statement, draft.client(), draft.after())
            : body(statement, Objects.requireNonNull(draft.base()));
    return found.orElseThrow(() -> Invalid.field("base", "minutes.base.unknown"));
  }

  private Optional<String> body(UUID statement, int revision) {
    return one(
        "select body from minutes_revision where statement = ? and number = ?",
        statement,
        revision);
  }

  private Optional<String> sent(UUID statement, @Nullable UUID client, @Nullable Integer sequence) {
    return one(
        "select body from minutes_save where statement = ? and client = ? and sequence = ?",
        statement,
        Objects.requireNonNull(client),
        Objects.requireNonNull(sequence));
  }

  private Optional<String> one(String query, Object... parameters) {
    var asked = entities.createNativeQuery(query);
    for (int i = 0; i < parameters.length; i++) {
      asked.setParameter(i + 1, parameters[i]);
    }
    return Row.first(asked, row -> row.text(0));
  }

  private void write(UUID statement, String text, int revision) {
    entities
        .createNativeQuery(
            """
            update minutes_statement set body = ?, revision = ?, removed = null, changed = ?
             where id = ?
            """)
        .setParameter(1, text)
        .setParameter(2, revision)
        .setParameter(3, at(clock.instant()))
        .setParameter(4, statement)
        .executeUpdate();
  }

  /** The text that an accepted correction makes of a row. */
  void correct(Statement row, String text, String delegation) {
    write(row.id(), text, row.revision() + 1);
    keep(entities, row.id(), row.revision() + 1, text, delegation, "corrected", clock.instant());
  }

  static void keep(
      EntityManager entities,
      UUID statement,
      int number,
      String text,
      String author,
      String reason,
      Instant now) {
    entities
        .createNativeQuery(
            """
            insert into minutes_revision (statement, number, body, made, author, reason)
            values (?, ?, ?, ?, ?, ?)
            """)
        .setParameter(1, statement)
        .setParameter(2, number)
        .setParameter(3, text)
        .setParameter(4, at(now))
        .setParameter(5, author)
        .setParameter(6, reason)
        .executeUpdate();
  }

  private void remember(UUID statement, TextDraft draft, int revision) {
    entities
        .createNativeQuery(
            """
            insert into minutes_save (statement, client, sequence, writer, body, revision, made)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .setParameter(1, statement)
        .setParameter(2, draft.client())
        .setParameter(3, draft.sequence())
        .setParameter(4, writer())
        .setParameter(5, draft.text())
        .setParameter(6, revision)
        .setParameter(7, at(clock.instant()))
        .executeUpdate();
  }

  private String writer() {
    return writer(reader.get());
  }

  private static String writer(Reader by) {
    return by.person() == null ? Token.post("" + by.ministry(), null) : Token.person(by.person());
  }

  private SavedText setAside(Seat seat, UUID statement, TextDraft draft) {
    var session = seat.session().header().id();
    if (!readable(session, statement)) {
      throw new NotFound();
    }
    if (!("" + draft.text()).isBlank()) {
      entities
          .createNativeQuery(
              """
              insert into minutes_aside (id, session, statement, writer, body, made)
              values (?, ?, ?, ?, ?, ?) on conflict do nothing
              """)
          .setParameter(1, UUID.randomUUID())
          .setParameter(2, session)
          .setParameter(3, statement)
          .setParameter(4, writer())
          .setParameter(5, draft.text())
          .setParameter(6, at(clock.instant()))
          .executeUpdate();
    }
    return new SavedText(number(draft), 0, "" + draft.text(), 0, List.of(), true);
  }

  /** What was set aside and nobody has settled yet, oldest first: the reader's own, or all. */
  public List<SetAside> aside(UUID session) {
    return Row.list(
        entities
            .createNativeQuery(
                """
                select id, statement, body, made from minutes_aside
                 where session = ? and settled is null order by made, id limit 500
                """)
            .setParameter(1, session),
        row -> new SetAside(row.key(0), row.key(1), row.text(2), row.instant(3)));
  }

  /** Somebody has seen to it: placed it elsewhere, or has no use for it. */
  public void settle(UUID session, UUID aside) {
    seats.at(session);
    int settled =
        entities
            .createNativeQuery(
                "update minutes_aside set settled = ? where session = ? and id = ? and settled is null")
            .setParameter(1, at(clock.instant()))
            .setParameter(2, session)
            .setParameter(3, aside)
            .executeUpdate();
    if (settled == 0) {
      throw new NotFound();
    }
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
