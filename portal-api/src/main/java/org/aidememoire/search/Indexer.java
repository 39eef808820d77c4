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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.lucene.LuceneIndex;
import org.aidememoire.sharing.RecordSaved;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this node's index in step with the change log. All writing happens on one thread. Whoever
 * saves a record here waits (at most {@link #PATIENCE}) until it can be found; changes of other
 * nodes arrive by the database's notification, or at the latest with the next look.
 */
@ApplicationScoped
public class Indexer {

  private static final Logger LOG = Logger.getLogger(Indexer.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int BATCH = 500;

  @Inject ChangeLog changes;

  @Inject @Any Instance<SearchSource> sources;

  @Inject @Any Instance<TextSource> texts;

  @Inject
  @ConfigProperty(name = "portal.data")
  String data;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  ManagedThreadFactory threads;

  private Map<String, SearchSource> byKind = Map.of();
  private @Nullable ExecutorService writer;
  private volatile @Nullable SearchIndex<Entry> index;
  private Position reached = Position.START;
  private Position committed = Position.START;

  SearchIndex<Entry> index() {
    var open = index;
    if (open == null) {
      throw new IllegalStateException("the index is not open yet");
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
    CompletableFuture.runAsync(this::open, thread).join();
  }

  @PreDestroy
  void stop() {
    if (writer != null) {
      writer.shutdownNow();
    }
    var open = index;
    if (open != null) {
      open.commit(reached.toString());
      open.close();
    }
  }

  private void open() {
    byKind = sources.stream().collect(Collectors.toMap(SearchSource::kind, source -> source));
    var folder = Path.of(data, "index");
    try {
      var existing = LuceneIndex.open(folder, Entry.SCHEMA);
      reached = existing.position().map(Position::parse).orElse(Position.START);
      committed = reached;
      index = existing;
      if (reached.equals(Position.START)) {
        build(existing);
      } else {
        followAll();
      }
    } catch (IndexOutdated outdated) {
      LOG.info(() -> outdated.getMessage() + "; building a new one");
      var fresh = LuceneIndex.rebuild(folder, Entry.SCHEMA);
      build(fresh);
      fresh.makeCurrent();
      index = fresh;
    }
  }

  /** Puts every record there is into an empty index. */
  private void build(SearchIndex<Entry> empty) {
    var end = changes.end();
    var last = new UUID(0, 0);
    for (var batch = changes.records(last, BATCH);
        !batch.isEmpty();
        batch = changes.records(last, BATCH)) {
      batch.forEach(change -> put(empty, change.record(), change.kind()));
      last = batch.getLast().record();
    }
    empty.refresh();
    empty.commit(end.toString());
    reached = end;
    committed = end;
  }

  /** Makes what was saved in this transaction findable before the one who saved it reads on. */
  void saved(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordSaved saved) {
    var thread = writer;
    if (thread == null) {
      return;
    }
    try {
      CompletableFuture.runAsync(() -> follow(saved.record()), thread)
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.fine("the index is behind");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, "the index could not follow a change", e.getCause());
    }
  }

  /** Follows the log up to its end of this moment. */
  CompletableFuture<Void> soon() {
    var thread = writer;
    return thread == null
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.runAsync(this::followAll, thread);
  }

  /** Makes what was written so far survive; called now and then, for it waits for the disk. */
  void commitSoon() {
    if (writer != null && index != null) {
      CompletableFuture.runAsync(
          () -> {
            if (!reached.equals(committed)) {
              index().commit(reached.toString());
              committed = reached;
            }
          },
          writer);
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
              put(index(), record, kind);
              index().refresh();
            });
  }

  private void followAll() {
    boolean any = false;
    for (var batch = changes.after(reached, BATCH);
        !batch.isEmpty();
        batch = changes.after(reached, BATCH)) {
      batch.stream()
          .map(change -> new Change(Position.START, change.record(), change.kind()))
          .distinct()
          .forEach(change -> put(index(), change.record(), change.kind()));
      reached = batch.getLast().position();
      any = true;
    }
    if (any) {
      index().refresh();
    }
  }

  /** One record that cannot be read is taken out, logged, and does not stop the others. */
  private void put(SearchIndex<Entry> into, UUID record, String kind) {
    try {
      putAsItIs(into, record, kind);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "record " + record + " cannot be indexed");
      into.delete(record.toString());
    }
  }

  private void putAsItIs(SearchIndex<Entry> into, UUID record, String kind) {
    var entries = entries(record, kind);
    if (entries.isEmpty()) {
      into.delete(record.toString());
    } else {
      into.replace(record.toString(), entries);
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
