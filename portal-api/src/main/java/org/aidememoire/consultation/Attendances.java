package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Token;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * Which delegations come to a session, and who for them. A delegation that is a post answers for
 * itself until the session was held, the conveners for every one until the minutes are adopted.
 */
@ApplicationScoped
@Transactional
public class Attendances {

  private static final int LONGEST = 2_000;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Sessions sessions;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  private record Answer(Delegation delegation, Reply reply, @Nullable String delegates) {}

  /**
   * Of every delegation of the series, in its order, and of those that have left it since they
   * answered. Once the minutes are adopted, of those that answered.
   */
  public List<Attendance> of(UUID session) {
    var header = sessions.get(session).header();
    var answers = answers(session);
    var over = Sessions.state(header).settled();
    var all = new LinkedHashMap<String, Delegation>();
    sessions.seriesOf(header).content().delegations().forEach(d -> all.put(d.key(), d));
    answers.values().forEach(a -> all.putIfAbsent(a.delegation.key(), a.delegation));
    return all.values().stream()
        .filter(delegation -> !over || answers.containsKey(delegation.key()))
        .map(delegation -> attendance(header, delegation, answers.get(delegation.key())))
        .toList();
  }

  private Attendance attendance(
      RecordHeader session, Delegation delegation, @Nullable Answer answer) {
    return new Attendance(
        delegation,
        answer == null ? null : answer.reply,
        answer == null ? null : answer.delegates,
        mayAnswer(session, delegation));
  }

  private boolean mayAnswer(RecordHeader session, Delegation delegation) {
    var state = Sessions.state(session);
    if (state == SessionState.CANCELLED || !reader.get().posted()) {
      return false;
    }
    return session.editable() && !state.settled()
        || delegation.post() != null
            && state.ahead()
            && reader.get().tokens().contains(Token.post("", delegation.post()));
  }

  private Map<String, Answer> answers(UUID session) {
    var answers = new LinkedHashMap<String, Answer>();
    Row.list(
            entities
                .createNativeQuery(
                    """
                    select a.delegation, a.constituency, a.reply, d.names
                      from session_attendance a
                      left join session_delegates d on d.session = a.session and d.delegation = a.delegation
                     where a.session = ? order by a.delegation
                    """)
                .setParameter(1, session),
            Attendances::answer)
        .forEach(answer -> answers.put(answer.delegation.key(), answer));
    return answers;
  }

  private static Answer answer(Row row) {
    return new Answer(
        Delegation.of(Constituency.valueOf(row.text(1)), row.text(0)),
        Reply.valueOf(row.text(2)),
        row.textOrNull(3));
  }

  /** Keeps what that delegation answers, in place of what it answered before. */
  public List<Attendance> answer(UUID session, AttendanceDraft draft) {
    var header = sessions.get(session).header();
    var asked =
        sessions.seriesOf(header).content().delegations().stream()
            .filter(d -> d.key().equals(draft.delegation()))
            .findFirst();
    new FieldProblems()
        .when(asked.isEmpty(), "delegation", "consultation.delegation.unknown")
        .required("reply", draft.reply(), "consultation.reply.required")
        .atMost(LONGEST, "delegates", draft.delegates(), "consultation.delegates.long")
        .refuse();
    if (!mayAnswer(header, asked.orElseThrow())) {
      refuse(header);
    }
    keep(session, asked.orElseThrow(), draft);
    audit.add(header.ministry(), "attendance", "record " + session, "");
    return of(session);
  }

  private static void refuse(RecordHeader session) {
    var state = Sessions.state(session);
    if (state.ahead() || state == SessionState.HELD && !session.editable()) {
      throw new Denied("consultation.delegation.other");
    }
    throw new Conflict("consultation.attendance.closed", session.version());
  }

  private void keep(UUID session, Delegation delegation, AttendanceDraft draft) {
    var reply = Objects.requireNonNull(draft.reply());
    entities
        .createNativeQuery(
            """
            insert into session_attendance (session, delegation, constituency, reply, changed)
            values (?, ?, ?, ?, ?)
            on conflict (session, delegation)
               do update set reply = excluded.reply, changed = excluded.changed
            """)
        .setParameter(1, session)
        .setParameter(2, delegation.key())
        .setParameter(3, delegation.constituency().name())
        .setParameter(4, reply.name())
        .setParameter(5, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
    entities
        .createNativeQuery("delete from session_delegates where session = ? and delegation = ?")
        .setParameter(1, session)
        .setParameter(2, delegation.key())
        .executeUpdate();
    if (draft.delegates() != null) {
      entities
          .createNativeQuery(
              "insert into session_delegates (session, delegation, names) values (?, ?, ?)")
          .setParameter(1, session)
          .setParameter(2, delegation.key())
          .setParameter(3, draft.delegates())
          .executeUpdate();
    }
  }
}
