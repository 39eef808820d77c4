package org.aidememoire.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a server's process beside its log, so that the next start finds it when this launcher
 * is killed. A number alone is not enough, because the system reuses it: the start time belongs to
 * it.
 */
public final class LeftOver {

  private LeftOver() {}

  static void remember(Path log, ProcessHandle process) throws IOException {
    Files.writeString(file(log), identity(process));
  }

  static void forget(Path log) {
    try {
      Files.deleteIfExists(file(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Optional<ProcessHandle> find(Path log) {
    try {
      if (!Files.exists(file(log))) {
        return Optional.empty();
      }
      String remembered = Files.readString(file(log));
      return ProcessHandle.of(Long.parseLong(remembered.split(" ")[0]))
          .filter(process -> identity(process).equals(remembered));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String identity(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static Path file(Path log) {
    return log.resolveSibling(log.getFileName() + ".pid");
  }
}
