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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.persistence.PortalStarted;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.search.ChangeLog.Change;
import org.aidememoire.search.ChangeLog.Position;
import org.aidememoire.searchindex.IndexOutdated;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.sharing.RecordSaved;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in step with the change log. All writing happens on one thread. Whoever saves a
 * record here waits (at most {@link #PATIENCE}) until it can be found; changes of other nodes
 * arrive by the database's notification, or at the latest with the next look.
 */
@ApplicationScoped
public class Indexer {

  private static final Logger LOG = Logger.getLogger(Indexer.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int BATCH = 500;

  /** So many records with all their text are in memory at once. */
  private static final int READ = 50;

  @Inject ChangeLog changes;

  @Inject Entries entries;

  @Inject Engines engines;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  ManagedThreadFactory threads;

  private @Nullable ExecutorService writer;
  private @Nullable CompletableFuture<Void> asked;

  /** While a step takes so long that somebody has waited for it in vain, nobody else waits. */
  private volatile boolean late;

  /** The database is away: what stands in the index cannot be checked. */
  private volatile boolean unfollowed;

  private Position reached = Position.START;
  private @Nullable Position committed;
  private final Unread unread = new Unread();
  final OpenIndex index = new OpenIndex();

  /** For whoever searches. */
  <T, E extends Exception> T ask(OpenIndex.Question<T, E> question) throws E {
    if (unfollowed) {
      throw new IndexUnavailable("the change log cannot be read: nobody knows what was withdrawn");
    }
    return index.ask(question);
  }

  /**
   * Opens the index in the writer's thread and waits for it. Entity managers used here would
   * otherwise be closed again with every later task, for the server hands its tasks the invocation
   * in which they were scheduled.
   */
  void start(@Observes @Priority(200) PortalStarted event) {
    var thread = Executors.newSingleThreadExecutor(threads);
    writer = thread;
    CompletableFuture.runAsync(() -> whenThere(this::followAll), thread).join();
  }

  @PreDestroy
  void stop() {
    if (writer != null) {
      writer.shutdownNow();
    }
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
      opened = engines.engine().open(Entry.SCHEMA);
      var position = opened.position().map(Position::parse);
      if (position.isPresent()) {
        reached = position.get();
        committed = reached;
      } else {
        build(opened);
      }
    } catch (IndexOutdated outdated) {
      LOG.info(() -> outdated.getMessage() + "; building a new one");
      opened = engines.engine().rebuild(Entry.SCHEMA);
      build(opened);
      opened.makeCurrent();
    }
    index.opened(opened);
  }

  /** Puts every record there is into an empty index. */
  private void build(SearchIndex<Entry> empty) {
    var end = changes.end();
    var last = new UUID(0, 0);
    for (var batch = changes.records(last, end, BATCH);
        !batch.isEmpty();
        batch = changes.records(last, end, BATCH)) {
      put(empty, batch);
      last = batch.getLast().record();
    }
    empty.refresh();
    reached = end;
    committed = null;
    commit(empty);
  }

  /** Makes what was saved in this transaction findable before the one who saved it reads on. */
  void saved(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordSaved saved) {
    var thread = writer;
    if (thread == null || !index.answers() || late) {
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
      unfollowed = false;
    } catch (IndexUnavailable unavailable) {
      var thread = writer;
      if (thread != null && !thread.isShutdown()) { // else it was interrupted to end
        index.lost(unavailable);
      }
    } catch (RuntimeException failure) {
      unfollowed = DatabaseAway.causes(failure);
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

  /** Not while a record waits to be read: after a restart nobody would know of it. */
  private boolean commit(SearchIndex<Entry> into) {
    if (!unread.isEmpty() || reached.equals(committed)) {
      return false;
    }
    into.commit(reached.toString());
    committed = reached;
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
        .ifPresent(
            kind -> {
              put(index.get(), List.of(new Change(reached, record, kind)));
              index.get().refresh();
            });
  }

  private void followAll() {
    for (var batch = changes.after(reached, BATCH);
        !batch.isEmpty();
        batch = changes.after(reached, BATCH)) {
      var latest = new LinkedHashMap<UUID, Change>();
      batch.forEach(change -> latest.put(change.record(), change));
      put(index.get(), List.copyOf(latest.values()));
      index.get().refresh();
      reached = batch.getLast().position();
    }
    var again = unread.due();
    if (!again.isEmpty()) {
      put(index.get(), again);
      index.get().refresh();
    }
  }

  private void put(SearchIndex<Entry> into, List<Change> changed) {
    for (int from = 0; from < changed.size(); from += READ) {
      var some = changed.subList(from, Math.min(from + READ, changed.size()));
      try {
        replace(into, some);
        some.forEach(change -> unread.read(change.record()));
      } catch (IndexUnavailable away) {
        throw away;
      } catch (RuntimeException e) {
        if (DatabaseAway.causes(e)) {
          throw e;
        }
        some.forEach(change -> putAlone(into, change));
      }
    }
  }

  /**
   * One record that cannot be read does not stop the others. It is taken out, for nobody knows who
   * may still read it, and tried again.
   */
  private void putAlone(SearchIndex<Entry> into, Change change) {
    var record = change.record().toString();
    try {
      replace(into, List.of(change));
      unread.read(change.record());
    } catch (IndexUnavailable away) {
      throw away;
    } catch (RuntimeException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      into.replace(record, List.of(), change.position().transaction());
      var next = unread.failed(change) ? "is tried again" : "is left out until it changes";
      LOG.log(Level.SEVERE, e, () -> "record " + record + " cannot be indexed and " + next);
    }
  }

  private void replace(SearchIndex<Entry> into, List<Change> changed) {
    var read = entries.of(changed);
    changed.forEach(
        change ->
            into.replace(
                change.record().toString(),
                read.getOrDefault(change.record(), List.of()),
                change.position().transaction()));
  }
}
