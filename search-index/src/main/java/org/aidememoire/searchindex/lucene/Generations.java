package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The index's folder: numbered generations side by side and a file {@code current} that names the
 * one in use. A new generation is invisible until it is made current, in one atomic rename; a crash
 * before that leaves the old one in use.
 */
final class Generations {

  private static final String CURRENT = "current";

  private final Path folder;

  Generations(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  Optional<Path> current() throws IOException {
    try {
      Path named = folder.resolve(Files.readString(folder.resolve(CURRENT)).strip());
      return Files.isDirectory(named) ? Optional.of(named) : Optional.empty();
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  /** A fresh folder, numbered after all that exist. */
  Path next() throws IOException {
    long highest =
        all().stream()
            .mapToLong(path -> Long.parseLong(path.getFileName().toString()))
            .max()
            .orElse(0);
    return Files.createDirectory(folder.resolve(Long.toString(highest + 1)));
  }

  void makeCurrent(Path generation) throws IOException {
    Path written =
        Files.writeString(folder.resolve(CURRENT + ".new"), generation.getFileName().toString());
    Files.move(
        written,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Clears away what was never made current or is no longer. */
  void removeOthers(Path kept) throws IOException {
    for (Path generation : all()) {
      if (!generation.equals(kept)) {
        try (Stream<Path> files = Files.walk(generation)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
          }
        }
      }
    }
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isDirectory)
          .filter(path -> path.getFileName().toString().matches("[0-9]{1,18}"))
          .toList();
    }
  }
}
