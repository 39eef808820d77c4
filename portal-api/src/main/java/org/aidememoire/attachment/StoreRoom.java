package org.aidememoire.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.aidememoire.problem.InsufficientStorage;

/**
 * How much the disk of the files still takes. Some of it is left to others: a database on the same
 * disk that cannot write any more would end the reading, too.
 */
interface StoreRoom {

  /** Bytes. */
  long RESERVE = 256L << 20;

  long free() throws IOException;

  static StoreRoom of(Path folder) {
    return () -> Files.getFileStore(folder).getUsableSpace();
  }

  /**
   * @throws InsufficientStorage unless that many bytes more leave the reserve
   */
  default void require(long bytes) throws IOException {
    if (free() - bytes < RESERVE) {
      throw new InsufficientStorage("upload.disk");
    }
  }

  /**
   * The same for a disk that became full while somebody wrote; other failures stay what they are.
   */
  static IOException orFull(IOException failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("no space left") || said.contains("quota exceeded")) {
      throw new InsufficientStorage("upload.disk");
    }
    return failure;
  }
}
