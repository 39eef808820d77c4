package org.aidememoire.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.aidememoire.launcher.server.StartFailure;

/** The one folder whose copy is a backup, held by one launcher at a time. */
public final class DataFolder implements AutoCloseable {

  private static final long MEGABYTE = 1 << 20;
  private static final long NEEDED_AT_FIRST = 1500 * MEGABYTE;
  private static final long NEEDED_LATER = 200 * MEGABYTE;

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  public static DataFolder open(Path folder) {
    try {
      boolean first = !Files.exists(folder.resolve("lock"));
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      requireSpace(folder, first ? NEEDED_AT_FIRST : NEEDED_LATER);
      var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new StartFailure(
            folder
                + " is in use by another Aide-Mémoire: stop it or choose another folder with"
                + "  AIDE_DATA=.data-2  (and other ports).");
      }
      return new DataFolder(folder, channel, lock);
    } catch (IOException e) {
      throw new StartFailure(
          folder + " cannot be written (" + e.getMessage() + "): choose another with  AIDE_DATA=…",
          e);
    }
  }

  /** Asked of the folder, not of its file store: inside a changed root that one is not found. */
  private static void requireSpace(Path folder, long needed) {
    long free = folder.toFile().getUsableSpace();
    if (free < needed) {
      throw new StartFailure(
          "Only %d MB are free for %s, and %d are needed: make room or choose another disk with  AIDE_DATA=…"
              .formatted(free / MEGABYTE, folder, needed / MEGABYTE));
    }
  }

  Path database() {
    return folder.resolve("database");
  }

  Path keycloak() {
    return folder.resolve("keycloak");
  }

  /** The portal's own: attachments and search index. */
  Path portal() {
    return folder.resolve("portal");
  }

  /** Where Payara unpacks itself; emptied at every start. */
  Path payara() {
    return folder.resolve("payara");
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
