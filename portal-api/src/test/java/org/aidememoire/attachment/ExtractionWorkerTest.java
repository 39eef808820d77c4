package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.aidememoire.attachment.extraction.ExtractionProcess;
import org.aidememoire.attachment.extraction.Hints;
import org.aidememoire.attachment.extraction.Outcome;
import org.aidememoire.attachment.extraction.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionWorkerTest {

  @TempDir Path folder;

  /** One content that stays on the pile until it is refused. */
  private static final class OneContent extends ExtractionQueue {
    final List<String> done = new ArrayList<>();
    int attempts;

    @Override
    Optional<Lease> nextHeld(String lane, long largest, Duration work) {
      boolean refused = !done.isEmpty() && done.getLast().startsWith("refused");
      return refused
          ? Optional.empty()
          : Optional.of(
              new Lease("a".repeat(64), ++attempts, new Hints("", ""), null, List.of(), false));
    }

    @Override
    Optional<Lease> nextOutdated(Duration work) {
      return Optional.empty();
    }

    @Override
    void awaitScanner(Lease lease, Duration rest) {
      done.add("awaits the scanner");
    }

    @Override
    void release(Lease lease, Duration rest, boolean counts) {
      done.add(counts ? "counted" : "not counted");
    }

    @Override
    void refuse(Lease lease, Refusal reason, String detail) {
      done.add("refused " + reason);
    }
  }

  /** A process that every file ends. */
  private static final class Dying extends ExtractionProcess {
    Dying() {
      super(List.of());
    }

    @Override
    public Outcome check(Path file, Hints hints, boolean again) {
      return new Outcome.Died("out of memory");
    }
  }

  private VirusScanner scanner = new VirusScanner();

  private List<String> work(ExtractionProcess process, int attemptsBefore) {
    OneContent queue = new OneContent();
    queue.attempts = attemptsBefore;
    ExtractionWorker worker = new ExtractionWorker();
    worker.queue = queue;
    worker.store = new ContentStore(folder);
    worker.process = process;
    worker.scanner = scanner;
    try (ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor()) {
      worker.executor = managed(threads);
      worker.checkAll();
    }
    return queue.done;
  }

  /** The server's kind of executor on a plain one, which renews the leases. */
  private static ManagedScheduledExecutorService managed(ScheduledExecutorService threads) {
    return (ManagedScheduledExecutorService)
        Proxy.newProxyInstance(
            ExtractionWorkerTest.class.getClassLoader(),
            new Class<?>[] {ManagedScheduledExecutorService.class},
            (proxy, method, arguments) -> method.invoke(threads, arguments));
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

  private static VirusScanner saying(VirusScanner.Verdict verdict) {
    return new VirusScanner() {
      @Override
      Verdict scan(Path file) {
        return verdict;
      }
    };
  }

  @Test
  void whatTheScannerFindsIsRefusedBeforeAnythingReadsIt() {
    scanner = saying(new VirusScanner.Verdict.Found("Eicar-Test"));
    assertEquals(List.of("refused MALWARE"), work(new Dying(), 0));
    scanner = saying(new VirusScanner.Verdict.TooLarge());
    assertEquals(List.of("refused TOO_LARGE_TO_SCAN"), work(new Dying(), 0));
  }

  @Test
  void withoutTheScannersAnswerAFileStaysHeldAndTheLanePauses() {
    scanner = saying(new VirusScanner.Verdict.Unavailable());
    assertEquals(List.of("awaits the scanner"), work(new Dying(), 0));
  }
}
