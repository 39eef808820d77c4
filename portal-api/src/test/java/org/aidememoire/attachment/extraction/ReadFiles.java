package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Reads files as the extraction process does, without a process of its own. */
abstract class ReadFiles {

  @TempDir Path folder;
  SampleFiles samples;

  @BeforeEach
  void start() {
    samples = new SampleFiles(folder);
  }

  Outcome outcome(Path file, Hints hints) throws Exception {
    return outcome(Extractor.CHECK, file, hints);
  }

  private Outcome outcome(String task, Path file, Hints hints) throws Exception {
    Path result = folder.resolve("result.jsonl");
    Extractor.main(
        new String[] {task, file.toString(), result.toString(), hints.country(), hints.language()});
    return ExtractionProcess.parse(result);
  }

  Outcome.Sound sound(Path file, Hints hints) throws Exception {
    Outcome outcome = outcome(file, hints);
    return assertInstanceOf(Outcome.Sound.class, outcome, outcome::toString);
  }

  /** As its editor has it read once more. */
  Outcome.Sound again(Path file, Hints hints) throws Exception {
    return assertInstanceOf(Outcome.Sound.class, outcome(Extractor.AGAIN, file, hints));
  }

  String text(Path file) throws Exception {
    return ExtractedFiles.text(sound(file, new Hints("TH", "th")).pieces());
  }

  void refused(Refusal reason, Path file) throws Exception {
    Outcome.Refused refused =
        assertInstanceOf(Outcome.Refused.class, outcome(file, new Hints("", "")));
    assertEquals(reason, refused.reason(), refused.detail());
  }
}
