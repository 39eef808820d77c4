package org.aidememoire.web.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** How much of each kind of work is done at a time. */
@ApplicationScoped
class Admissions {

  /** Some wait for the database while others compute. */
  private static final int PER_PROCESSOR = 8;

  private static final int FEWEST = 16;

  /** Fewer than the readers' connections to the database, which others need as well. */
  private static final int MOST = 28;

  private static final int WAITING = 32;
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /** Kilobytes that are read from the WAR. */
  private static final int PARTS = 32;

  /** Each lasts as long as somebody's line needs for it. */
  private static final int FILES = 48;

  private static final List<String> WITH_PARTS = List.of("/resources/", "/jakarta.faces.resource/");

  private static final List<String> WITH_FILES =
      List.of("/files/", "/api/attachments", "/terms/import/file");

  private final Admission pages = new Admission(pagesAtWork(), WAITING, PATIENCE);
  private final Admission parts = new Admission(PARTS, PARTS, PATIENCE);
  private final Admission files = new Admission(FILES, 0, Duration.ZERO);

  private static int pagesAtWork() {
    return Math.clamp(
        (long) PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), FEWEST, MOST);
  }

  /**
   * @param path below the application's own
   */
  Admission of(String path) {
    if (WITH_PARTS.stream().anyMatch(path::startsWith)) {
      return parts;
    }
    return WITH_FILES.stream().anyMatch(path::startsWith) ? files : pages;
  }
}
