package org.aidememoire.minutes;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.consultation.AgendaPlace;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.SessionState;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The rows of the minutes of a session, as far as the reader sits at its table. */
@ApplicationScoped
@Transactional
public class Statements {

  /** More than the longest minutes that were ever seen, five times. */
  static final int MOST = 500;

  private static final String COLUMNS =
      """
      select id, item, place, delegation, form, outcome, owner, due, body, revision, removed,
             agenda_item
        from minutes_statement
      """;

  private static final String ORDER = " order by agenda_place nulls last, place, id";

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Seats seats;

  @Inject Agendas agendas;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /** Heading by heading, without those that were removed. */
  public List<StatementView> of(UUID session) {
    return of(seats.of(session));
  }

  /** The same for who is known to sit there. */
  List<StatementView> of(Seat seat) {
    return rows(seat, COLUMNS + " where session = ? and removed is null" + ORDER, seat.id())
        .stream()
        .collect(Collectors.groupingBy(s -> s.statement().heading(), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Without what is theirs only for one reader. */
  List<Statement> plain(Seat seat) {
    return of(seat).stream().map(StatementView::statement).toList();
  }

  /** Those that changed after that moment, also those that were removed. */
  List<StatementView> changed(Seat seat, Instant after) {
    return rows(seat, COLUMNS + " where session = ? and changed > ?" + ORDER, seat.id(), at(after));
  }

  /** One row of that session. */
  public StatementView get(UUID session, UUID id) {
    return find(seats.at(session), id).orElseThrow(NotFound::new);
  }

  private Optional<StatementView> find(Seat seat, UUID id) {
    return rows(seat, COLUMNS + " where session = ? and id = ?", seat.id(), id).stream()
        .findFirst();
  }

  private List<StatementView> rows(Seat seat, String query, Object... parameters) {
    var asked = entities.createNativeQuery(query);
    for (int i = 0; i < parameters.length; i++) {
      asked.setParameter(i + 1, parameters[i]);
    }
    return Row.list(asked, row -> view(row, seat));
  }

  /** Keeps a new row under that key at the end of its heading, or changes what the row is. */
  public StatementView put(UUID session, UUID id, StatementDraft typed) {
    var seat = seats.at(session);
    checkOpen(seat);
    var before = find(seat, id);
    var place = before.flatMap(row -> unmoved(row, typed)).orElseGet(() -> place(session, typed));
    var draft = typed.under(place.title());
    draft.check(seat.keys(), seat.posts());
    if (!seat.writes(draft.delegation())) {
      throw new Denied("minutes.other-delegation");
    }
    if (before.isEmpty()) {
      add(seat, id, draft, place);
    } else if (!seat.writes(before.get().statement().delegation())) {
      throw new Denied("minutes.other-delegation");
    } else {
      mark(id, draft, place);
    }
    return find(seat, id).orElseThrow(NotFound::new);
  }

  /** A row that stays under its item keeps its place, also for whoever does not see the item. */
  private static Optional<AgendaPlace> unmoved(StatementView row, StatementDraft typed) {
    var known = row.statement();
    return known.agendaItem() != null && known.agendaItem().equals(typed.agendaItem())
        ? Optional.of(new AgendaPlace(known.item(), null, false))
        : Optional.empty();
  }

  /**
   * The title of the item becomes the heading of a row that all delegations read, so it is one that
   * all of them may read.
   */
  private AgendaPlace place(UUID session, StatementDraft typed) {
    var item = typed.agendaItem();
    if (item == null) {
      return AgendaPlace.NONE;
    }
    var place =
        agendas
            .place(session, item)
            .orElseThrow(() -> Invalid.field("agendaItem", "minutes.agenda.unknown"));
    if (place.narrower()) {
      throw Invalid.field("agendaItem", "minutes.agenda.narrower");
    }
    return place;
  }

  static void checkOpen(Seat seat) {
    if (seat.state() != SessionState.MINUTES_IN_DRAFT) {
      throw new Conflict("minutes.not-in-draft", seat.session().header().version());
    }
  }

  private void add(Seat seat, UUID id, StatementDraft draft, AgendaPlace under) {
    var there = there(seat);
    if (there.number(0) >= MOST) {
      throw Invalid.field("item", "minutes.many");
    }
    entities
        .createNativeQuery(
            """
            insert into minutes_statement
              (id, session, item, place, delegation, form, outcome, owner, due, body, changed,
               agenda_item, agenda_place)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?::uuid, ?::int)
            """)
        .setParameter(1, id)
        .setParameter(2, seat.id())
        .setParameter(3, draft.item())
        .setParameter(4, there.number(1))
        .setParameter(5, draft.delegation())
        .setParameter(6, draft.form().name())
        .setParameter(7, name(draft.outcome()))
        .setParameter(8, draft.owner())
        .setParameter(9, date(draft.due()))
        .setParameter(10, now())
        .setParameter(11, key(draft.agendaItem()))
        .setParameter(12, under.position())
        .executeUpdate();
    StatementTexts.keep(entities, id, 1, "", seat.author(), "begun", clock.instant());
    audit.add(seat.session().header().ministry(), "add", "statement " + id, "");
  }

  /**
   * How many rows there are, and the place behind them and behind those that may come back:
   * headings stand in the order in which they were begun.
   */
  private Row there(Seat seat) {
    return Row.only(
        entities
            .createNativeQuery(
                """
                select count(*) filter (where removed is null), coalesce(max(place) + 1, 0)
                  from minutes_statement where session = ?
                """)
            .setParameter(1, seat.id()));
  }

  private void mark(UUID id, StatementDraft draft, AgendaPlace under) {
    entities
        .createNativeQuery(
            """
            update minutes_statement
               set item = ?, delegation = ?, form = ?, outcome = ?, owner = ?, due = ?, removed = null,
                   changed = ?, agenda_place = coalesce(?::int, case when agenda_item = ?::uuid then agenda_place end),
                   agenda_item = ?::uuid
             where id = ?
            """)
        .setParameter(1, draft.item())
        .setParameter(2, draft.delegation())
        .setParameter(3, draft.form().name())
        .setParameter(4, name(draft.outcome()))
        .setParameter(5, draft.owner())
        .setParameter(6, date(draft.due()))
        .setParameter(7, now())
        .setParameter(8, under.position())
        .setParameter(9, key(draft.agendaItem()))
        .setParameter(10, key(draft.agendaItem()))
        .setParameter(11, id)
        .executeUpdate();
  }

  /** Takes a row out; its text stays in its history, and who still writes it brings it back. */
  public void remove(UUID session, UUID id) {
    var seat = seats.at(session);
    checkOpen(seat);
    if (!find(seat, id).orElseThrow(NotFound::new).writable()) {
      throw new Denied("minutes.other-delegation");
    }
    entities
        .createNativeQuery("update minutes_statement set removed = ?, changed = ? where id = ?")
        .setParameter(1, now())
        .setParameter(2, now())
        .setParameter(3, id)
        .executeUpdate();
    audit.add(seat.session().header().ministry(), "remove", "statement " + id, "");
  }

  private OffsetDateTime now() {
    return at(clock.instant());
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  private static @Nullable String key(@Nullable UUID key) {
    return key == null ? null : key.toString();
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static StatementView view(Row row, Seat seat) {
    var delegation = row.textOrNull(3);
    var outcome = row.textOrNull(5);
    var statement =
        new Statement(
            row.key(0),
            row.text(1),
            row.keyOrNull(11),
            row.number(2),
            delegation,
            StatementForm.valueOf(row.text(4)),
            outcome == null ? null : Outcome.valueOf(outcome),
            row.textOrNull(6),
            row.dayOrNull(7),
            row.text(8),
            row.number(9));
    return new StatementView(statement, row.instantOrNull(10) != null, seat.writes(delegation));
  }

  /** The moment of the last change, from which to ask for more. */
  public Instant last(UUID session) {
    var last =
        Row.only(
            entities
                .createNativeQuery("select max(changed) from minutes_statement where session = ?")
                .setParameter(1, session));
    return Objects.requireNonNullElse(last.instantOrNull(0), Instant.EPOCH);
  }
}
