package org.aidememoire.search;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.aidememoire.changelog.Change;
import org.aidememoire.searchindex.SearchIndex;

/** Prepares one large record at a time in a second thread, and puts it by the writer's. */
final class Preparing {

  /** Runs a step on the writer's thread, when the index is there. */
  interface Writer {
    void run(Consumer<SearchIndex<Entry>> step);
  }

  private final Filling filling;
  private final Executor beside;
  private final Writer writer;

  Preparing(Filling filling, Executor beside, Writer writer) {
    this.filling = filling;
    this.beside = beside;
    this.writer = writer;
  }

  /**
   * Begins with the next large record when none is being prepared; on the writer's thread.
   *
   * @param keep keeps that it was begun, so that one which ends the process is not begun for ever
   */
  void next(SearchIndex<Entry> into, Runnable keep) {
    filling
        .begin()
        .ifPresent(
            change -> {
              keep.run();
              beside.execute(() -> prepare(into, change, keep));
            });
  }

  private void prepare(SearchIndex<Entry> into, Change change, Runnable keep) {
    try {
      var read = filling.prepare(into, change);
      write(
          now -> {
            try (read) {
              filling.put(now, read);
            }
            next(now, keep);
          });
    } catch (RuntimeException | StackOverflowError e) {
      write(
          now -> {
            filling.notPrepared(now, change, e);
            next(now, keep);
          });
    }
  }

  private void write(Consumer<SearchIndex<Entry>> step) {
    try {
      writer.run(step);
    } catch (RejectedExecutionException stopping) {
      // what was prepared is cleared away at the next start
    }
  }
}
