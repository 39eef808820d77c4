package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the process have in common: files in a folder, and its verdict on them. */
abstract class ExtractedFiles {

  static final ExtractionProcess PROCESS =
      new ExtractionProcess(
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .toList());

  @TempDir Path folder;
  SampleFiles samples;

  @BeforeEach
  void start() {
    samples = new SampleFiles(folder);
  }

  static Outcome check(Path file) throws Exception {
    return check(file, new Hints("TH", ""));
  }

  static Outcome check(Path file, Hints hints) throws Exception {
    return PROCESS.check(file, hints, false);
  }

  static Outcome.Sound sound(Path file) throws Exception {
    return assertInstanceOf(Outcome.Sound.class, check(file));
  }

  static void refused(Refusal reason, Path file) throws Exception {
    Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, check(file));
    assertEquals(reason, refused.reason(), refused.detail());
  }

  static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
  }
}
