package org.aidememoire.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.ChangeLog;
import org.aidememoire.changelog.Position;
import org.aidememoire.persistence.PortalStarted;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.record.RecordSaved;
import org.aidememoire.searchindex.IndexOutdated;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in step with the change log. All writing happens on one thread, the analysis of
 * large records on another. Whoever saves a record here waits (at most {@link #PATIENCE}) until it
 * can be found, and always until those no longer find it who may no longer read it, see {@link
 * PendingAudiences}. Changes of other nodes arrive by notification or with the next look.
 */
@ApplicationScoped
public class Indexer {

  private static final Logger LOG = Logger.getLogger(Indexer.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int BATCH = 500;

  @Inject ChangeLog changes;

  @Inject Entries entries;

  @Inject Engines engines;

  @Inject OpenIndex index;

  @Inject PendingAudiences audiences;

  @Inject Facets facets;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  ManagedThreadFactory threads;

  private volatile @Nullable ExecutorService writer;
  private List<ExecutorService> running = List.of();
  private @Nullable Preparing preparing;
  private volatile @Nullable Filling filling;
  private @Nullable CompletableFuture<Void> asked;

  /** While a step takes so long that somebody has waited for it in vain, nobody else waits. */
  private volatile boolean late;

  private volatile Position reached = Position.START;
  private @Nullable String committed;

  /**
   * Opens the index in the writer's thread and waits for it. Entity managers used here would
   * otherwise be closed again with every later task, for the server hands its tasks the invocation
   * in which they were scheduled.
   */
  void start(@Observes @Priority(200) PortalStarted event) {
    var thread = Executors.newSingleThreadExecutor(threads);
    var reader = Executors.newSingleThreadExecutor(threads);
    var second = Executors.newSingleThreadExecutor(threads);
    running = List.of(second, thread, reader);
    audiences.readBy(reader);
    var follows = new Filling(entries, audiences);
    filling = follows;
    preparing =
        new Preparing(
            follows,
            second,
            step -> thread.execute(() -> whenThere(() -> step.accept(index.get()))));
    writer = thread;
    CompletableFuture.runAsync(() -> whenThere(this::followAll), thread).join();
  }

  @PreDestroy
  void stop() {
    running.forEach(ExecutorService::shutdownNow);
    if (index.answers()) {
      whenThere(() -> commit(index.get()));
    }
    if (index.isOpen()) {
      index.get().close();
    }
  }

  private void open() {
    SearchIndex<Entry> opened;
    try {
      opened = engines.engine().open(facets.schema());
      var progress = opened.position().map(Progress::parse);
      if (progress.isPresent()) {
        reached = progress.get().reached();
        committed = progress.get().toString();
        filling().resume(progress.get());
      } else {
        build(opened);
      }
    } catch (IndexOutdated outdated) {
      LOG.info(() -> outdated.getMessage() + "; building a new one");
      opened = engines.engine().rebuild(facets.schema());
      build(opened);
      opened.makeCurrent();
    }
    index.opened(opened);
  }

  /** Puts every record there is into an empty index. */
  private void build(SearchIndex<Entry> empty) {
    filling().clear();
    var end = changes.end();
    changes.records(end, BATCH, batch -> filling().build(empty, batch));
    empty.refresh();
    reached = end;
    committed = null;
    commit(empty);
  }

  /** Makes what was saved in this transaction findable before the one who saved it reads on. */
  void saved(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordSaved saved) {
    var thread = writer;
    if (thread == null) {
      return; // the index is not asked yet
    }
    audiences.note(saved.record());
    if (!index.answers() || late) {
      return;
    }
    try {
      CompletableFuture.runAsync(() -> whenThere(() -> follow(saved.record())), thread)
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      late = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, "the index could not follow a change", e.getCause());
    }
  }

  /** Follows the log up to its end of this moment. Who asks before it began, waits for the same. */
  synchronized CompletableFuture<Void> soon() {
    var thread = writer;
    if (thread == null) {
      return CompletableFuture.completedFuture(null);
    }
    var next = asked;
    if (next == null) {
      next = CompletableFuture.runAsync(this::followNow, thread).whenComplete(this::tell);
      asked = next;
    }
    return next;
  }

  private void followNow() {
    synchronized (this) {
      asked = null;
    }
    whenThere(this::followAll);
  }

  private void tell(Void done, @Nullable Throwable failure) {
    if (failure != null) {
      LOG.log(Level.WARNING, "the index could not follow the change log, trying again", failure);
    }
  }

  /**
   * An engine that is away does not stop the portal: what was written since the last commit is
   * written again when it is back.
   */
  private void whenThere(Runnable step) {
    try {
      if (!index.answers()) {
        open();
      }
      step.run();
      index.followed();
    } catch (IndexUnavailable unavailable) {
      var thread = writer;
      if (thread != null && !thread.isShutdown()) { // else it was interrupted to end
        index.lost(unavailable);
      }
    } catch (RuntimeException failure) {
      index.follows(!DatabaseAway.causes(failure));
      throw failure;
    } finally {
      late = false;
    }
  }

  /** Makes what was written so far survive; called now and then, for it waits for the disk. */
  void commitSoon() {
    if (writer != null && index.answers()) {
      CompletableFuture.runAsync(() -> whenThere(this::commitOrLook), writer)
          .whenComplete(this::tell);
    }
  }

  /** An index that nobody asks and nobody changes would else be away unnoticed. */
  private void commitOrLook() {
    if (!commit(index.get())) {
      index.get().position();
    }
  }

  /** With the records that wait to be read: after a restart nobody else would know of them. */
  private boolean commit(SearchIndex<Entry> into) {
    var progress = filling().progress(reached);
    var text = progress.toString();
    if (!progress.mayBeKept() || text.equals(committed)) {
      return false;
    }
    into.commit(text);
    committed = text;
    return true;
  }

  /**
   * Follows the log and sees to it that this record is among what was read. A transaction that
   * began earlier and still runs holds back every later line; the record is then put as it is, and
   * once more when the log comes to it.
   */
  private void follow(UUID record) {
    followAll();
    changes
        .changedAfter(reached, record)
        .ifPresent(kind -> filling().show(index.get(), List.of(new Change(reached, record, kind))));
    prepareNext();
  }

  private void followAll() {
    for (var batch = changes.after(reached, BATCH);
        !batch.isEmpty();
        batch = changes.after(reached, BATCH)) {
      var latest = new LinkedHashMap<UUID, Change>();
      batch.forEach(change -> latest.put(change.record(), change));
      filling().show(index.get(), List.copyOf(latest.values()));
      reached = batch.getLast().position();
    }
    var again = filling().due();
    if (!again.isEmpty()) {
      filling().show(index.get(), again);
    }
    prepareNext();
  }

  private void prepareNext() {
    var next = preparing;
    if (next != null) {
      next.next(index.get(), () -> commit(index.get()));
    }
  }

  /** Tries now what would be tried again later. */
  void tryAgain() {
    var thread = writer;
    if (thread != null) {
      thread.execute(() -> filling().hurry());
      soon();
    }
  }

  Position reached() {
    return reached;
  }

  private Filling filling() {
    return Objects.requireNonNull(filling);
  }

  /** What the index of this node lacks. */
  public Unsearched unsearched() {
    return filling().unsearched();
  }
}
