package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.attachment.extraction.ExtractionProcess;
import org.aidememoire.attachment.extraction.Hints;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Duplicate;
import org.aidememoire.record.Parts;
import org.jspecify.annotations.Nullable;

/** Files whose pages are pictures, read again for whoever may edit their record. */
@ApplicationScoped
@Transactional
public class Scans {

  /** Of the index {@code content_again}: the state of a broken unique constraint. */
  private static final String TAKEN = "23505";

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Attachments attachments;

  @Inject Parts parts;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject Event<ContentArrived> arrived;

  /**
   * Has the pages that are pictures read again, whatever text a scanner has put upon them. A person
   * waits for one file at a time.
   *
   * @param language to read them in; null: as their letters look
   */
  public AttachmentView readAgain(UUID id, int version, @Nullable String language) {
    var attachment = attachments.forChange(id, version);
    var container = parts.editable(attachment.record);
    var content = attachments.content(attachment);
    var spokenIn = Languages.known(language);
    if (Verdict.state(attachment, content) != AttachmentState.AVAILABLE || content.pages == 0) {
      throw new Denied("denied.file.no-pictures");
    }
    var hints = new Hints("", Objects.requireNonNullElse(spokenIn, ""));
    var installed = ExtractionProcess.ocrLanguages();
    if (installed.isEmpty() || !installed.containsAll(ExtractionProcess.ocrLanguagesFor(hints))) {
      throw new Denied("denied.file.no-ocr");
    }
    attachment.rename(attachment.name, spokenIn);
    entities.flush();
    if (!queued(attachment)) {
      throw new Duplicate("conflict.file.reading", attachment.name);
    }
    entities.refresh(content);
    audit.add(
        container.ministry(),
        "read again",
        "record " + attachment.record,
        Attachments.line(attachment));
    arrived.fire(new ContentArrived());
    return Verdict.view(attachment, content);
  }

  /** Judged anew, as under newer rules; false where that goes on already. */
  private boolean queued(Attachment attachment) {
    try {
      return entities
              .createNativeQuery(
                  """
                  update content set again = ?, rules = 0, attempts = 0
                   where sha256 = ? and state = 'AVAILABLE' and ocr <> 'WAITING' and again is null
                  """)
              .setParameter(1, UploadLimits.owner(reader.get()))
              .setParameter(2, attachment.sha256)
              .executeUpdate()
          > 0;
    } catch (PersistenceException failure) {
      if (taken(failure)) {
        throw new Duplicate("conflict.file.one", attachment.name);
      }
      throw failure;
    }
  }

  private static boolean taken(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && TAKEN.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
