package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Objects;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.InsufficientStorage;

/** How the files of a ministry stand, for its administrator. */
@ApplicationScoped
public class FileStorage {

  @Inject UploadLimits limits;

  @Inject VirusScanner scanner;

  @Inject ContentStore store;

  @Inject CurrentReader reader;

  /**
   * @param files on records of the ministry
   * @param bytes that they take of the quota
   * @param quota in bytes
   * @param diskFull nothing can be uploaded for want of room on the portal's disk
   */
  public record Usage(long files, long bytes, long quota, boolean diskFull, ScannerState scanner) {}

  /** Of the ministry that the reader administers. */
  public Usage usage() {
    if (!reader.get().has(Role.ADMINISTRATOR)) {
      throw new Denied("denied.edit");
    }
    String ministry = Objects.requireNonNull(reader.get().ministry());
    FileCounts.Sum kept = limits.kept(ministry);
    return new Usage(kept.count(), kept.bytes(), limits.quota(), diskFull(), scanner.state());
  }

  private boolean diskFull() {
    try {
      store.requireRoom(1);
      return false;
    } catch (InsufficientStorage | IOException full) {
      return true;
    }
  }
}
