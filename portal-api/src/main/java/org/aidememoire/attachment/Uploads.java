package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Parts;
import org.jspecify.annotations.Nullable;

/** Files on their way in, each known to its owner alone. */
@ApplicationScoped
@Transactional
public class Uploads {

  /** 100 MB: a scanned law of some 400 pages. */
  public static final long MOST_BYTES = 100L << 20;

  /** Time to come back after the line was lost. */
  private static final Duration RESTS = Duration.ofDays(1);

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Parts parts;

  @Inject Attachments attachments;

  @Inject UploadLimits limits;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  /**
   * @param length bytes in all, known beforehand
   * @throws FileTooLarge above {@link #MOST_BYTES}
   */
  public UploadView begin(UUID record, String name, @Nullable String language, long length) {
    Reader by = reader.posted();
    Parts.Container container = parts.editable(record);
    if (length > MOST_BYTES) {
      throw new FileTooLarge();
    }
    String called = FileNames.checked(name);
    String spokenIn = Languages.known(language);
    limits.admitUpload(container.ministry(), length);
    var upload =
        new Upload(
            UploadLimits.owner(by),
            container.ministry(),
            record,
            called,
            spokenIn,
            length,
            clock.instant().plus(RESTS));
    entities.persist(upload);
    entities.flush();
    return upload.view();
  }

  public UploadView get(UUID id) {
    return find(id).view();
  }

  /** Notes what is safely on disk. */
  public UploadView received(UUID id, long bytes) {
    Upload upload = find(id);
    upload.received(bytes, clock.instant().plus(RESTS));
    return upload.view();
  }

  /** The last byte is in: the upload becomes a file of its record. */
  public AttachmentView finish(UUID id, Received content) {
    Upload upload = find(id);
    entities.remove(upload);
    return attachments.attachReserved(upload.record, upload.name, upload.language, content);
  }

  public void abandon(UUID id) {
    entities.remove(find(id));
  }

  private Upload find(UUID id) {
    return Optional.ofNullable(entities.find(Upload.class, id))
        .filter(upload -> upload.owner.equals(UploadLimits.owner(reader.get())))
        .filter(upload -> upload.expires.isAfter(clock.instant()))
        .orElseThrow(NotFound::new);
  }
}
