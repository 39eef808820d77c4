package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.attachment.extraction.ExtractionProcess;
import org.aidememoire.attachment.extraction.Hints;
import org.aidememoire.attachment.extraction.Outcome;
import org.aidememoire.attachment.extraction.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionWorkerTest {

  @TempDir Path folder;

  /** One content that stays on the pile until it is refused. */
  private static final class OneContent extends ContentDesk {
    final List<String> done = new ArrayList<>();
    int attempts;

    @Override
    Optional<Claim> nextHeld(Duration work) {
      boolean refused = !done.isEmpty() && done.getLast().startsWith("refused");
      return refused
          ? Optional.empty()
          : Optional.of(
              new Claim(
                  "a".repeat(64),
                  ++attempts,
                  new Hints("a.pdf", "", ""),
                  Instant.EPOCH,
                  null,
                  List.of()));
    }

    @Override
    void release(Claim claim, Duration rest, boolean counts) {
      done.add(counts ? "counted" : "not counted");
    }

    @Override
    void refuse(Claim claim, Refusal reason, String detail) {
      done.add("refused " + reason);
    }
  }

  /** A process that every file ends. */
  private static final class Dying extends ExtractionProcess {
    Dying() {
      super(List.of());
    }

    @Override
    public Outcome check(Path file, Hints hints) {
      return new Outcome.Died("out of memory");
    }
  }

  private List<String> work(ExtractionProcess process, int attemptsBefore) {
    OneContent desk = new OneContent();
    desk.attempts = attemptsBefore;
    ExtractionWorker worker = new ExtractionWorker();
    worker.desk = desk;
    worker.store = new ContentStore(folder);
    worker.process = process;
    worker.checkAll();
    return desk.done;
  }

  @Test
  void aFileThatEndsTheProcessThriceIsRefused() {
    assertEquals(List.of("counted", "counted", "refused TOO_COSTLY"), work(new Dying(), 0));
  }

  @Test
  void runsThatEndedWithTheirNodeCountAsWell() {
    assertEquals(List.of("refused TOO_COSTLY"), work(new Dying(), 3));
  }

  @Test
  void aProcessThatCannotStartIsNotTheFilesFault() {
    assertEquals(List.of("not counted"), work(new ExtractionProcess(List.of()), 0));
  }
}
