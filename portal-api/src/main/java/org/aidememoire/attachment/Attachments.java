package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Parts;
import org.jspecify.annotations.Nullable;

/** The files of records, each as far as the current reader may see and do. */
@ApplicationScoped
@Transactional
public class Attachments {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Parts parts;

  @Inject ContentStore store;

  @Inject UploadLimits limits;

  @Inject Admission admission;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  @Inject Event<ContentArrived> arrived;

  /** Readers get what can be downloaded; editors also what is held or was refused, and why. */
  public List<AttachmentView> of(UUID record) {
    boolean editable = parts.readable(record).editable();
    return entities
        .createQuery(
            """
            select a, c from Attachment a, Content c
             where c.sha256 = a.sha256 and a.record = :record order by a.position, a.id
            """,
            Object[].class)
        .setParameter("record", record)
        .getResultStream()
        .map(row -> Verdict.view((Attachment) row[0], (Content) row[1]))
        .filter(file -> editable || file.state() == AttachmentState.AVAILABLE)
        .toList();
  }

  public AttachmentView get(UUID id) {
    Attachment attachment = find(id);
    AttachmentView view = Verdict.view(attachment, content(attachment));
    if (view.state() != AttachmentState.AVAILABLE) {
      requireEditor(attachment);
    }
    return view;
  }

  /**
   * The words that were found in a file, page after page.
   *
   * @param most characters; what comes after them is left out
   */
  public String words(UUID id, int most) {
    if (get(id).state() != AttachmentState.AVAILABLE) {
      return "";
    }
    var words = new StringBuilder();
    for (var piece : pieces(id)) {
      words.append(piece).append('\n');
      if (words.length() >= most) {
        return words.substring(0, most);
      }
    }
    return words.toString();
  }

  private List<String> pieces(UUID id) {
    return Row.list(
        entities
            .createNativeQuery(
                """
                select text from content_piece
                 where sha256 = (select sha256 from attachment where id = ?)
                 order by number, part
                """)
            .setParameter(1, id),
        row -> row.text(0));
  }

  /** Hangs a stored content on a record; it is held until it has been checked. */
  AttachmentView attach(UUID record, String rawName, @Nullable String language, Received received) {
    limits.admit(parts.editable(record).ministry(), received.size());
    return attachReserved(record, rawName, language, received);
  }

  /** The same, where room was reserved when the upload began. */
  AttachmentView attachReserved(
      UUID record, String rawName, @Nullable String language, Received received) {
    Parts.Container container = parts.editable(record);
    String name = FileNames.checked(rawName);
    String spokenIn = Languages.known(language);
    admission.check(record, name, received);
    keep(received);
    var attachment =
        new Attachment(
            record,
            nextPosition(record),
            name,
            spokenIn,
            received,
            reader.get().name(),
            UploadLimits.owner(reader.get()),
            container.ministry(),
            clock.instant());
    entities.persist(attachment);
    entities.flush(); // the content may be written by whoever has a file of it
    entities
        .createNativeQuery(
            "insert into content (sha256, size, state) values (?, ?, 'HELD') on conflict do"
                + " nothing")
        .setParameter(1, received.sha256())
        .setParameter(2, received.size())
        .executeUpdate();
    Content content = content(attachment);
    audit.add(container.ministry(), "attach", "record " + record, line(attachment));
    carried(record, "added " + name);
    arrived.fire(new ContentArrived());
    return Verdict.view(attachment, content);
  }

  public AttachmentView change(UUID id, int version, AttachmentChange change) {
    Attachment attachment = forChange(id, version);
    Parts.Container container = parts.editable(attachment.record);
    Content content = content(attachment);
    String name = FileNames.checked(change.name());
    String spokenIn = Languages.known(change.language());
    NameVerdict.require(name, Verdict.kind(content));
    String before = attachment.name;
    attachment.rename(name, spokenIn);
    entities.flush();
    audit.add(container.ministry(), "rename", "record " + attachment.record, line(attachment));
    if (!name.equals(before)) {
      carried(attachment.record, "renamed " + before + " to " + name);
    }
    return Verdict.view(attachment, content);
  }

  /** Somebody who may edit the record has looked: no personal data of workers is in it. */
  public AttachmentView confirm(UUID id, int version) {
    Attachment attachment = forChange(id, version);
    Parts.Container container = parts.editable(attachment.record);
    Content content = content(attachment);
    attachment.confirm(clock.instant());
    entities.flush();
    audit.add(container.ministry(), "confirm", "record " + attachment.record, line(attachment));
    return Verdict.view(attachment, content);
  }

  public void remove(UUID id, int version) {
    Attachment attachment = forChange(id, version);
    Parts.Container container = parts.editable(attachment.record);
    entities.remove(attachment);
    audit.add(container.ministry(), "detach", "record " + attachment.record, line(attachment));
    carried(attachment.record, "removed " + attachment.name);
  }

  /** Which files a record carries is a part of its version. */
  private void carried(UUID record, String reason) {
    entities.flush();
    var names =
        entities
            .createQuery("select a.name from Attachment a where a.record = :record", String.class)
            .setParameter("record", record)
            .getResultList();
    parts.carries(record, names, reason);
  }

  /**
   * What to send to somebody who downloads it. Whoever has to confirm that it lists nobody may
   * look.
   */
  public FileContent open(UUID id) {
    Attachment attachment = find(id);
    Content content = content(attachment);
    FileKind kind = Verdict.kind(content);
    AttachmentState state = Verdict.state(attachment, content);
    if (state != AttachmentState.AVAILABLE) {
      requireEditor(attachment);
    }
    if (kind == null
        || state != AttachmentState.AVAILABLE && !Verdict.toConfirm(attachment, content)) {
      boolean held = state == AttachmentState.HELD;
      throw new Denied(held ? "denied.file.held" : "denied.file.refused");
    }
    return new FileContent(
        attachment.name,
        kind.under(attachment.name),
        content.size,
        content.sha256,
        store.path(content.sha256));
  }

  /** A file that is not available exists for editors alone. */
  private void requireEditor(Attachment attachment) {
    if (!parts.readable(attachment.record).editable()) {
      throw new NotFound();
    }
  }

  /**
   * Moves the bytes into the store under a lock that keeps the cleaner away until this transaction
   * ends, see {@link Cleaning#forget}: what is kept has its row, or is swept later.
   */
  private void keep(Received received) {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock_shared(hashtextextended(?, 0)) as text)")
        .setParameter(1, received.sha256())
        .getSingleResult();
    try {
      store.keep(received);
    } catch (IOException failure) {
      throw new UncheckedIOException(StoreRoom.orFull(failure));
    }
  }

  Attachment forChange(UUID id, int version) {
    Attachment attachment = find(id);
    if (attachment.version != version) {
      throw new Conflict("conflict.saved-in-between", attachment.version);
    }
    return attachment;
  }

  private Attachment find(UUID id) {
    return Optional.ofNullable(entities.find(Attachment.class, id)).orElseThrow(NotFound::new);
  }

  Content content(Attachment attachment) {
    return Optional.ofNullable(entities.find(Content.class, attachment.sha256))
        .orElseThrow(NotFound::new);
  }

  private int nextPosition(UUID record) {
    return entities
            .createQuery(
                "select coalesce(max(a.position), 0) from Attachment a where a.record = :record",
                Integer.class)
            .setParameter("record", record)
            .getSingleResult()
        + 1;
  }

  static String line(Attachment attachment) {
    return "%s, %d bytes, sha-256 %s"
        .formatted(attachment.name, attachment.size, attachment.sha256);
  }
}
