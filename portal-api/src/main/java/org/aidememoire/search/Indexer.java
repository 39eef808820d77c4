package org.aidememoire.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.aidememoire.persistence.PortalStarted;
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

  @Inject ChangeLog changes;

  @Inject @Any Instance<SearchSource> sources;

  @Inject @Any Instance<TextSource> texts;

  @Inject Engines engines;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  ManagedThreadFactory threads;

  private Map<String, SearchSource> byKind = Map.of();
  private @Nullable ExecutorService writer;
  private @Nullable CompletableFuture<Void> asked;
  private volatile @Nullable SearchIndex<Entry> index;

  /** False until the index is open, and again when its engine was away. */
  private volatile boolean follows;

  private Position reached = Position.START;
  private Position committed = Position.START;

  SearchIndex<Entry> index() {
    var open = index;
    if (open == null) {
      throw new IndexUnavailable("the index is not open yet");
    }
    return open;
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
    var open = index;
    if (open != null) {
      if (follows) {
        whenThere(this::commit);
      }
      open.close();
    }
  }

  private void open() {
    byKind = sources.stream().collect(Collectors.toMap(SearchSource::kind, source -> source));
    SearchIndex<Entry> opened;
    try {
      opened = engines.engine().open(Entry.SCHEMA);
      var position = opened.position().map(Position::parse);
      reached = position.isPresent() ? position.get() : build(opened);
    } catch (IndexOutdated outdated) {
      LOG.info(() -> outdated.getMessage() + "; building a new one");
      opened = engines.engine().rebuild(Entry.SCHEMA);
      reached = build(opened);
      opened.makeCurrent();
    }
    committed = reached;
    index = opened;
    follows = true;
  }

  /**
   * Puts every record there is into an empty index.
   *
   * @return the position for which it stands then
   */
  private Position build(SearchIndex<Entry> empty) {
    var end = changes.end();
    var last = new UUID(0, 0);
    for (var batch = changes.records(last, BATCH);
        !batch.isEmpty();
        batch = changes.records(last, BATCH)) {
      batch.forEach(record -> put(empty, new Change(end, record.record(), record.kind())));
      last = batch.getLast().record();
    }
    empty.refresh();
    empty.commit(end.toString());
    return end;
  }

  /** Makes what was saved in this transaction findable before the one who saved it reads on. */
  void saved(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordSaved saved) {
    var thread = writer;
    if (thread == null || !follows) {
      return;
    }
    try {
      CompletableFuture.runAsync(() -> whenThere(() -> follow(saved.record())), thread)
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.fine("the index is behind");
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
      next = CompletableFuture.runAsync(this::followNow, thread);
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

  /**
   * An engine that is away does not stop the portal: what was written since the last commit is
   * written again when it is back.
   */
  private void whenThere(Runnable step) {
    try {
      if (!follows) {
        open();
      }
      step.run();
    } catch (IndexUnavailable away) {
      LOG.warning(() -> "the search index is away, trying again: " + away.getMessage());
      follows = false;
    }
  }

  /** Makes what was written so far survive; called now and then, for it waits for the disk. */
  void commitSoon() {
    if (writer != null && follows) {
      CompletableFuture.runAsync(() -> whenThere(this::commit), writer);
    }
  }

  private void commit() {
    if (!reached.equals(committed)) {
      index().commit(reached.toString());
      committed = reached;
    }
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
              put(index(), new Change(reached, record, kind));
              index().refresh();
            });
  }

  private void followAll() {
    var read = reached;
    for (var batch = changes.after(read, BATCH);
        !batch.isEmpty();
        batch = changes.after(read, BATCH)) {
      var latest = new LinkedHashMap<UUID, Change>();
      batch.forEach(change -> latest.put(change.record(), change));
      latest.values().forEach(change -> put(index(), change));
      read = batch.getLast().position();
    }
    if (!read.equals(reached)) {
      index().refresh();
      reached = read;
    }
  }

  /** One record that cannot be read is taken out, logged, and does not stop the others. */
  private void put(SearchIndex<Entry> into, Change change) {
    var record = change.record().toString();
    var transaction = change.position().transaction();
    try {
      into.replace(record, entries(change.record(), change.kind()), transaction);
    } catch (IndexUnavailable away) {
      throw away;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "record " + record + " cannot be indexed");
      into.replace(record, List.of(), transaction);
    }
  }

  /** The record's head and the pieces of its files, none when it is gone or withdrawn. */
  List<Entry> entries(UUID record, String kind) {
    var read = Optional.ofNullable(byKind.get(kind)).flatMap(source -> source.read(record));
    if (read.isEmpty()) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(read.get(), null));
    texts.stream()
        .flatMap(source -> source.of(record).stream())
        .forEach(piece -> entries.add(new Entry(read.get(), piece)));
    return entries;
  }
}
