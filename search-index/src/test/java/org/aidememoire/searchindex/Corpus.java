package org.aidememoire.searchindex;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real documents, which the project does not ship: named by {@code AIDE_CORPUS}, or beside the
 * project's folder. A named corpus must be there; without one the test is skipped.
 */
public final class Corpus {

  private Corpus() {}

  public static Path folder(String name) {
    String named = System.getProperty("AIDE_CORPUS", System.getenv("AIDE_CORPUS"));
    if (named != null) {
      Path folder = Path.of(named, name);
      assertTrue(Files.isDirectory(folder), () -> "AIDE_CORPUS names no folder " + folder);
      return folder;
    }
    Path beside = Path.of("../../shared/corpus", name);
    assumeTrue(Files.isDirectory(beside), "no corpus beside the project");
    return beside;
  }
}
