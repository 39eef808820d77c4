package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.aidememoire.problem.InsufficientStorage;
import org.aidememoire.problem.TooManyRequests;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much one person, or a ministry's machine, may have under way, and one ministry may keep. */
@ApplicationScoped
@Transactional
public class UploadLimits {

  /** Files of one owner that wait to be checked: those of two full records. */
  static final int MOST_WAITING = 200;

  static final long MOST_WAITING_BYTES = 1L << 30;

  /** Uploads of one owner that have begun and not ended; the page sends three at a time. */
  static final int MOST_OPEN = 20;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject FileCounts counts;

  @Inject CurrentReader reader;

  @Inject ContentStore store;

  /** Megabytes that the files of one ministry may take. */
  @Inject
  @ConfigProperty(name = "aide.quota.mb", defaultValue = "20480")
  long quotaMegabytes;

  /**
   * Whether that number of bytes more may come in for a record of that ministry. Within a
   * transaction the answer holds until its end: uploads of one ministry ask one after the other.
   *
   * @throws TooManyRequests while too much of the reader's waits to be checked
   * @throws InsufficientStorage when the ministry's quota or the disk is full
   */
  void admit(String ministry, long bytes) {
    requireDisk(bytes);
    FileCounts.Sum waiting = counts.waiting(owner(reader.get()));
    if (waiting.count() >= MOST_WAITING || waiting.bytes() + bytes > MOST_WAITING_BYTES) {
      throw new TooManyRequests("upload.waiting");
    }
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
        .setParameter(1, "quota " + ministry)
        .getSingleResult();
    long used = counts.kept(ministry).bytes() + counts.reserved(ministry).bytes();
    if (used + Math.max(bytes, 1) > quota()) {
      throw new InsufficientStorage("upload.quota");
    }
  }

  /** The same before an upload begins, whose bytes count as kept from then on. */
  void admitUpload(String ministry, long bytes) {
    FileCounts.Sum open = counts.open(owner(reader.get()));
    if (open.count() >= MOST_OPEN) {
      throw new TooManyRequests("upload.open");
    }
    admit(ministry, bytes);
  }

  /** Files of the ministry and their bytes; a content on two records counts twice. */
  FileCounts.Sum kept(String ministry) {
    return counts.kept(ministry);
  }

  long quota() {
    return quotaMegabytes << 20;
  }

  private void requireDisk(long bytes) {
    try {
      store.requireRoom(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The token that the person, or the ministry's machine, alone holds. */
  static String owner(Reader by) {
    return by.person() != null
        ? Token.person(by.person())
        : Token.ministry(String.valueOf(by.ministry()));
  }
}
