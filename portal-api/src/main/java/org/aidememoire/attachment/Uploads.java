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
import org.aidememoire.identity.Token;
import org.aidememoire.problem.NotFound;
import org.aidememoire.sharing.Parts;
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

  @Inject CurrentReader reader;

  @Inject Clock clock;

  /**
   * @param length bytes in all, known beforehand
   * @throws FileTooLarge above {@link #MOST_BYTES}
   */
  public UploadView begin(UUID record, String name, @Nullable String language, long length) {
    Reader by = reader.posted();
    parts.editable(record);
    if (length > MOST_BYTES) {
      throw new FileTooLarge();
    }
    var upload =
        new Upload(
            token(by),
            record,
            FileNames.checked(name),
            Languages.known(language),
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
  public AttachmentView finish(UUID id, ContentStore.Stored stored) {
    Upload upload = find(id);
    entities.remove(upload);
    return attachments.attach(upload.record, upload.name, upload.language, stored);
  }

  public void abandon(UUID id) {
    entities.remove(find(id));
  }

  private Upload find(UUID id) {
    return Optional.ofNullable(entities.find(Upload.class, id))
        .filter(upload -> upload.owner.equals(token(reader.get())))
        .filter(upload -> upload.expires.isAfter(clock.instant()))
        .orElseThrow(NotFound::new);
  }

  private static String token(Reader by) {
    return by.person() != null
        ? Token.person(by.person())
        : Token.ministry(String.valueOf(by.ministry()));
  }
}
