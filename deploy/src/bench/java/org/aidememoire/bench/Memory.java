package org.aidememoire.bench;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes take in memory, pages that several share divided among them (Linux: PSS). */
final class Memory {

  private Memory() {}

  /** A process and all that it has started. */
  static long of(ProcessHandle process) throws IOException {
    long bytes = 0;
    for (ProcessHandle one : Stream.concat(Stream.of(process), process.descendants()).toList()) {
      bytes += proportional(one);
    }
    return bytes;
  }

  /** Nothing where the process has ended meanwhile, as those that read files do. */
  private static long proportional(ProcessHandle process) throws IOException {
    Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
    try {
      return Files.readAllLines(rollup).stream()
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
          .sum();
    } catch (FileSystemException e) {
      if (process.isAlive()) {
        throw e;
      }
      return 0;
    }
  }
}
