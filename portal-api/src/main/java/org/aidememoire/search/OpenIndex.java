package org.aidememoire.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.logging.Logger;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * The index that is queried and kept up to date, and whether it answers. Whoever finds it
 * unavailable first, a reader's question or the indexer, logs it once; the indexer then reopens it,
 * and the log says once that search is back.
 */
@ApplicationScoped
class OpenIndex {

  private static final Logger LOG = Logger.getLogger(OpenIndex.class.getName());

  /** For so long it must have answered; one that comes and goes would fill the log. */
  static final Duration STEADY = Duration.ofSeconds(10);

  /** A query of an index. */
  interface Question<T, E extends Exception> {
    T askedOf(SearchIndex<Entry> index) throws E;
  }

  private final LongSupplier nanos;
  private volatile @Nullable SearchIndex<Entry> index;
  private volatile boolean answers;
  private long since;
  private boolean told;

  /** The database is unavailable: what is in the index cannot be checked. */
  private volatile boolean unfollowed;

  OpenIndex() {
    this(System::nanoTime);
  }

  OpenIndex(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Throws {@link IndexUnavailable} when it was never open, is unavailable, or follows no log. */
  <T, E extends Exception> T ask(Question<T, E> question) throws E {
    if (unfollowed) {
      throw new IndexUnavailable("the change log cannot be read: nobody knows what was withdrawn");
    }
    var asked = get();
    try {
      return question.askedOf(asked);
    } catch (IndexUnavailable away) {
      lost(asked, away);
      throw away;
    }
  }

  SearchIndex<Entry> get() {
    var open = index;
    if (open == null) {
      throw new IndexUnavailable("the index is not open yet");
    }
    return open;
  }

  boolean isOpen() {
    return index != null;
  }

  /** False until it is open, and from when it was found unavailable until it is reopened. */
  boolean answers() {
    return answers;
  }

  synchronized void opened(SearchIndex<Entry> opened) {
    index = opened;
    since = nanos.getAsLong();
    answers = true;
  }

  /** What a reader waited for without result may have been reopened meanwhile. */
  private synchronized void lost(SearchIndex<Entry> asked, IndexUnavailable why) {
    if (asked == index) {
      lost(why);
    }
  }

  synchronized void lost(IndexUnavailable why) {
    answers = false;
    if (!told) {
      told = true;
      LOG.warning(() -> "the portal is without search and tries again: " + why.getMessage());
    }
  }

  /** Whether the log that it follows can be read. */
  void follows(boolean log) {
    unfollowed = !log;
  }

  /** To be called now and then by who follows, after a step that went well. */
  synchronized void followed() {
    follows(true);
    if (told && answers && nanos.getAsLong() - since >= STEADY.toNanos()) {
      told = false;
      LOG.info("search is back");
    }
  }
}
