package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.attachment.extraction.Refusal;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Duplicate;
import org.aidememoire.problem.Invalid;
import org.aidememoire.search.TextSource;

/** Whether a record takes one more file; files that come at the same time wait for each other. */
@ApplicationScoped
@Transactional
class Admission {

  /** Files of a record. */
  static final int MOST_FILES = 100;

  private static final String CARRIED =
      """
      select count(distinct a.id), coalesce(sum(p.characters), 0)
        from attachment a left join content_piece p on p.sha256 = a.sha256 where a.record = ?::uuid
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  void check(UUID record, String name, Received received) {
    requireRoom(record);
    requireNew(record, name, received);
  }

  /** What a record carries is read for search together, so it has an end; both are told. */
  private void requireRoom(UUID record) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
        .setParameter(1, "files of " + record)
        .getSingleResult();
    var files = Row.only(entities.createNativeQuery(CARRIED).setParameter(1, record));
    if (files.count(0) >= MOST_FILES) {
      throw Invalid.field("name", "field.file.many");
    } else if (files.count(1) >= TextSource.MOST_CHARACTERS) {
      throw Invalid.field("name", "field.file.text");
    }
  }

  /**
   * A record carries a content once, also when two copies of it arrive at the same time. A file
   * that was refused for its name alone stands in nobody's way under another name.
   */
  private void requireNew(UUID record, String name, Received received) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
        .setParameter(1, record + " " + received.sha256())
        .getSingleResult();
    entities
        .createQuery(
            "select a from Attachment a where a.record = :record and a.sha256 = :sha256",
            Attachment.class)
        .setParameter("record", record)
        .setParameter("sha256", received.sha256())
        .getResultStream()
        .filter(present -> present.name.equals(name) || refusedForItsName(present).isEmpty())
        .findFirst()
        .ifPresent(
            present -> {
              throw new Duplicate("conflict.attached", present.name);
            });
  }

  private Optional<Refusal> refusedForItsName(Attachment attachment) {
    return NameVerdict.of(
        attachment.name, Verdict.kind(entities.find(Content.class, attachment.sha256)));
  }
}
