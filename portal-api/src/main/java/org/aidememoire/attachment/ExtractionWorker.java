package org.aidememoire.attachment;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.aidememoire.attachment.extraction.ExtractionProcess;
import org.aidememoire.attachment.extraction.Outcome;
import org.aidememoire.attachment.extraction.Piece;
import org.aidememoire.attachment.extraction.Refusal;
import org.aidememoire.persistence.PortalStarted;

/**
 * Works through the contents that wait: one lane checks any, a second small ones alone, a third
 * reads pictures, so that neither a large file nor a long scan keeps a small one waiting. Each lane
 * runs one extraction process at a time.
 */
@ApplicationScoped
class ExtractionWorker {

  private static final Logger LOG = Logger.getLogger(ExtractionWorker.class.getName());

  /** A file that ends the process that often is refused. */
  private static final int PATIENCE = 3;

  /** Pages read in one run: what a crash loses, and how soon the first pages are found. */
  private static final int PAGES_A_RUN = 8;

  /** A content whose node died waits that long for another. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration SCANNER_RESTS = Duration.ofSeconds(15);

  @Inject ExtractionQueue queue;

  @Inject ContentStore store;

  @Inject VirusScanner scanner;

  @Inject Cleaning cleaning;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private final ReentrantLock checking = new ReentrantLock();
  private final ReentrantLock checkingSmall = new ReentrantLock();
  private final ReentrantLock reading = new ReentrantLock();
  private final List<Future<?>> lanes = new ArrayList<>();
  ExtractionProcess process = new ExtractionProcess(List.of());

  /** After the schema is up to date. */
  void start(@Observes @Priority(400) PortalStarted started)
      throws IOException, URISyntaxException, SQLException {
    process = new ExtractionProcess(classPath(started.servlets()));
    if (!ExtractionProcess.ocrLanguages().isEmpty()) {
      queue.hopeForOcrAgain();
    }
    lanes.add(executor.scheduleWithFixedDelay(this::checkAll, 1, 2, TimeUnit.SECONDS));
    lanes.add(executor.scheduleWithFixedDelay(this::checkSmall, 1, 2, TimeUnit.SECONDS));
    lanes.add(executor.scheduleWithFixedDelay(this::readAll, 2, 2, TimeUnit.SECONDS));
    lanes.add(executor.scheduleWithFixedDelay(this::cleanUp, 1, 60, TimeUnit.MINUTES));
  }

  private static List<Path> classPath(ServletContext servlets)
      throws IOException, URISyntaxException {
    List<Path> path = new ArrayList<>();
    path.add(
        Path.of(
            ExtractionProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    String libraries = servlets.getRealPath("/WEB-INF/extractor");
    if (libraries == null || !Files.isDirectory(Path.of(libraries))) {
      throw new IOException("WEB-INF/extractor is missing: files could not be checked");
    }
    try (Stream<Path> jars = Files.list(Path.of(libraries))) {
      jars.sorted().forEach(path::add);
    }
    return path;
  }

  /** What arrives before the start waits for it. */
  void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentArrived arrived) {
    if (!lanes.isEmpty()) {
      executor.execute(this::checkSmall);
      executor.execute(this::checkAll);
    }
  }

  @PreDestroy
  void stop() {
    lanes.forEach(lane -> lane.cancel(true));
  }

  private interface Step {
    /** One content; false when none waits. */
    boolean take() throws SQLException, IOException, InterruptedException;
  }

  void checkAll() {
    takeAll(checking, () -> checkNext("check", Long.MAX_VALUE) || checkOutdated());
  }

  private void checkSmall() {
    takeAll(checkingSmall, () -> checkNext("check small", ExtractionProcess.SMALL));
  }

  private void readAll() {
    takeAll(reading, this::readNext);
  }

  private static void takeAll(ReentrantLock lane, Step step) {
    if (!lane.tryLock()) {
      return;
    }
    try {
      while (!Thread.currentThread().isInterrupted() && step.take()) {
        // until nothing waits
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (SQLException | IOException | RuntimeException failure) {
      LOG.log(Level.WARNING, "files wait longer", failure);
    } finally {
      lane.unlock();
    }
  }

  private boolean checkNext(String lane, long largest)
      throws SQLException, IOException, InterruptedException {
    Optional<Lease> next = queue.nextHeld(lane, largest, LEASE);
    if (next.isEmpty()) {
      return false;
    }
    Lease lease = next.get();
    if (lease.attempts() > PATIENCE) {
      queue.refuse(lease, Refusal.TOO_COSTLY, "");
      return true;
    }
    return judge(lease);
  }

  /** While nothing is held: contents that were let pass by older rules. */
  private boolean checkOutdated() throws SQLException, IOException, InterruptedException {
    Optional<Lease> next = queue.nextOutdated(LEASE);
    return next.isPresent() && judge(next.get());
  }

  /**
   * The scanner first, then the extraction, which takes longer.
   *
   * @return false when the lane has to pause
   */
  private boolean judge(Lease lease) throws SQLException, IOException, InterruptedException {
    switch (run(lease, () -> scanner.scan(store.path(lease.sha256())))) {
      case VirusScanner.Verdict.Clean clean -> {
        Outcome outcome =
            run(
                lease,
                () -> process.check(store.path(lease.sha256()), lease.hints(), lease.again()));
        write(lease, outcome);
      }
      case VirusScanner.Verdict.Found found ->
          queue.refuse(lease, Refusal.MALWARE, found.signature());
      case VirusScanner.Verdict.TooLarge tooLarge ->
          queue.refuse(lease, Refusal.TOO_LARGE_TO_SCAN, "");
      case VirusScanner.Verdict.Unavailable unavailable -> {
        queue.awaitScanner(lease, SCANNER_RESTS);
        return false;
      }
    }
    return true;
  }

  private void write(Lease lease, Outcome outcome) throws SQLException {
    switch (outcome) {
      case Outcome.Sound sound when lease.kind() != null && !lease.again() ->
          queue.soundAsBefore(lease);
      case Outcome.Sound sound when lease.again() && !readable(lease) -> queue.soundAsBefore(lease);
      case Outcome.Sound sound -> queue.sound(lease, sound);
      case Outcome.Refused refused -> queue.refuse(lease, refused.reason(), refused.detail());
      case Outcome.Died died -> died(lease, died);
      case Outcome.Read read -> throw new IllegalStateException("read instead of checked");
    }
  }

  /** Whether what its pictures want to be read with is installed. */
  private static boolean readable(Lease lease) {
    var installed = ExtractionProcess.ocrLanguages();
    return !installed.isEmpty()
        && installed.containsAll(ExtractionProcess.ocrLanguagesFor(lease.hints()));
  }

  private void died(Lease lease, Outcome.Died died) throws SQLException {
    LOG.warning(() -> "extraction of " + lease.sha256() + " died: " + died.cause());
    if (lease.attempts() >= PATIENCE && lease.kind() != null) {
      queue.soundAsBefore(lease); // it was read once; the machine may be busier today
    } else if (lease.attempts() >= PATIENCE) {
      queue.refuse(lease, Refusal.TOO_COSTLY, died.cause());
    } else {
      queue.release(lease, Duration.ofSeconds(2), true);
    }
  }

  private boolean readNext() throws SQLException, IOException, InterruptedException {
    Optional<Lease> next = queue.nextToRead(LEASE);
    if (next.isEmpty()) {
      return false;
    }
    Lease lease = next.get();
    List<String> languages = ExtractionProcess.ocrLanguagesFor(lease.hints());
    if (lease.kind() == null || !readable(lease)) {
      queue.ocrNotInstalled(lease);
      return true;
    }
    // After a crash page by page, so that one bad page costs only itself.
    int most = lease.attempts() > 1 ? 1 : PAGES_A_RUN;
    List<Integer> pages = lease.toRead().stream().limit(most).toList();
    Outcome outcome =
        run(
            lease,
            () ->
                process.read(
                    store.path(lease.sha256()),
                    lease.hints(),
                    Objects.requireNonNull(lease.kind()),
                    languages,
                    pages));
    if (outcome instanceof Outcome.Read read) {
      List<Piece> words = read.pieces().stream().filter(p -> !p.text().isBlank()).toList();
      queue.read(lease, words, pages, read.unread(), read.personal());
    } else if (pages.size() == 1) {
      LOG.warning(() -> "page " + pages + " of " + lease.sha256() + " is not read: " + outcome);
      queue.read(lease, List.of(), pages, pages, false);
    } else {
      queue.release(lease, Duration.ZERO, true);
    }
    return true;
  }

  private interface Run<T> {
    T go() throws IOException, InterruptedException;
  }

  /** Keeps the content while it runs. What is not the file's fault does not count against it. */
  private <T> T run(Lease lease, Run<T> run)
      throws SQLException, IOException, InterruptedException {
    long period = LEASE.toMillis() / 3;
    var keeping =
        executor.scheduleAtFixedRate(() -> keep(lease), period, period, TimeUnit.MILLISECONDS);
    try {
      return run.go();
    } catch (IOException | InterruptedException notTheFile) {
      queue.release(lease, Duration.ofSeconds(30), false);
      throw notTheFile;
    } finally {
      keeping.cancel(false);
    }
  }

  private void keep(Lease lease) {
    try {
      queue.keep(lease, LEASE);
    } catch (SQLException failure) {
      LOG.log(Level.WARNING, "another node may read the same file", failure);
    }
  }

  /** What nobody needs any more goes: broken uploads after a day, removed files after another. */
  private void cleanUp() {
    try {
      cleaning.all(Instant.now());
    } catch (SQLException | IOException | RuntimeException failure) {
      LOG.log(Level.WARNING, "old files stay", failure);
    }
  }
}
