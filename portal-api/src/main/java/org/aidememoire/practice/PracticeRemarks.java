package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Field;
import org.aidememoire.record.RecordHeader;
import org.jspecify.annotations.Nullable;

/** The remarks of a practice's review. Those who keep the practice and its peers read them. */
@ApplicationScoped
@Transactional
public class PracticeRemarks {

  private static final int MOST = 100;
  private static final int LONGEST = 2_000;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Practices practices;

  @Inject PracticeKind kind;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /** In the order in which they were made. */
  public List<PracticeRemark> of(UUID practice) {
    return Row.list(
        entities
            .createNativeQuery(
                """
                select id, field, remark, reviewer, made, answer, answered
                  from practice_remark where practice = ? order by made, id limit 100
                """)
            .setFlushMode(FlushModeType.COMMIT)
            .setParameter(1, practice),
        PracticeRemarks::remark);
  }

  private static PracticeRemark remark(Row row) {
    return new PracticeRemark(
        row.key(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.instant(4),
        row.textOrNull(5),
        row.instantOrNull(6));
  }

  long open(UUID practice) {
    return of(practice).stream().filter(PracticeRemark::open).count();
  }

  /** A peer asks for a change of that part. */
  public void add(UUID practice, @Nullable String field, @Nullable String text) {
    var header = practices.get(practice).header();
    mayReview(header);
    var known = kind.fields().stream().map(Field::name).toList();
    new FieldProblems()
        .when(field == null || !known.contains(field), "field", "practice.remark.field")
        .required("remark", text, "practice.remark.required")
        .atMost(LONGEST, "remark", text, "practice.remark.long")
        .when(of(practice).size() >= MOST, "remark", "practice.remark.many")
        .refuse();
    entities
        .createNativeQuery(
            """
            insert into practice_remark (id, practice, field, remark, reviewer, made)
            values (?, ?, ?, ?, ?, ?)
            """)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, practice)
        .setParameter(3, field)
        .setParameter(4, text)
        .setParameter(5, reader.get().name())
        .setParameter(6, at(clock.instant()))
        .executeUpdate();
    audit.add(header.ministry(), "remark", "record " + practice, "");
  }

  private void mayReview(RecordHeader header) {
    if (!header.state().equals(PracticeState.SUBMITTED.name())) {
      throw new Conflict("practice.remark.closed", header.version());
    }
    if (!header.next().contains(PracticeStep.REQUEST_CHANGES.name())) {
      throw new Denied("practice.remark.own");
    }
  }

  /** The post that keeps the practice answers one remark. */
  public void answer(UUID practice, UUID remark, @Nullable String text) {
    var header = practices.get(practice).header();
    if (!header.editable()) {
      throw new Denied("denied.edit");
    }
    new FieldProblems()
        .required("answer", text, "practice.remark.required")
        .atMost(LONGEST, "answer", text, "practice.remark.long")
        .refuse();
    var found = of(practice).stream().filter(r -> r.id().equals(remark)).findFirst();
    if (!found.orElseThrow(NotFound::new).open()) {
      throw new Conflict("practice.remark.answered", header.version());
    }
    entities
        .createNativeQuery("update practice_remark set answer = ?, answered = ? where id = ?")
        .setParameter(1, text)
        .setParameter(2, at(clock.instant()))
        .setParameter(3, remark)
        .executeUpdate();
    audit.add(header.ministry(), "answer", "record " + practice, "");
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
