package org.aidememoire.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.Position;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.search.Entries.Described;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.Prepared;
import org.aidememoire.searchindex.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * Puts changed records into an index. Small ones at once, a batch at a time; large ones are left to
 * whoever {@link #prepare prepares} them beside. One record that cannot be read does not stop the
 * others. Used by the writer's thread alone, but for {@link #prepare}.
 */
final class Filling {

  private static final Logger LOG = Logger.getLogger(Filling.class.getName());

  /** So many heads are in memory at once. */
  private static final int READ = 50;

  /** A record that was begun so often and never ended has ended the process each time. */
  private static final int PATIENCE = 3;

  private final Entries entries;
  private final PendingAudiences audiences;
  private final RetryQueue retries = new RetryQueue();
  private final LargeRecords large = new LargeRecords();
  private Map<UUID, String> failed = Map.of();
  private Map<UUID, String> cut = Map.of();

  Filling(Entries entries, PendingAudiences audiences) {
    this.entries = entries;
    this.audiences = audiences;
  }

  /**
   * A large record as it was read, beside the index that it is for.
   *
   * @param prepared null when the index has it like this
   */
  record Read(
      Change change,
      Described record,
      long mark,
      SearchIndex<Entry> into,
      @Nullable Prepared prepared)
      implements AutoCloseable {

    @Override
    public void close() {
      if (prepared != null) {
        prepared.close();
      }
    }
  }

  /** Goes on where the index left off. */
  void resume(Progress progress) {
    clear();
    progress.failed().forEach(retries::remember);
    progress
        .large()
        .forEach(
            (change, begun) -> {
              audiences.note(change.record());
              if (begun < PATIENCE) {
                large.remember(change, begun);
              } else {
                LOG.severe(() -> "record " + change.record() + " ends the portal and is set aside");
                retries.remember(change, RetryQueue.SET_ASIDE);
              }
            });
    tell();
  }

  void clear() {
    retries.clear();
    large.clear();
    tell();
  }

  Progress progress(Position reached) {
    return new Progress(reached, retries.tries(), large.left());
  }

  /** The next time everything is due. */
  void hurry() {
    retries.hurry();
  }

  /** Those whose turn it is to be tried again. */
  List<Change> due() {
    return retries.due();
  }

  /** Puts the records as they are now, and shows them. */
  void show(SearchIndex<Entry> into, List<Change> changed) {
    var mark = audiences.mark();
    var waiting = put(into, changed);
    into.refresh();
    audiences.shown(
        changed.stream().map(Change::record).filter(id -> !waiting.contains(id)).toList(), mark);
    tell();
  }

  /** Puts the records as they are now; the large ones, which are returned, by their heads alone. */
  void build(SearchIndex<Entry> into, List<Change> changed) {
    var waiting = put(into, changed);
    changed.stream()
        .filter(change -> waiting.contains(change.record()))
        .forEach(change -> putAlone(into, change, true));
    tell();
  }

  /** The large ones are not put yet. */
  private Set<UUID> put(SearchIndex<Entry> into, List<Change> changed) {
    var waiting = new HashSet<UUID>();
    for (int from = 0; from < changed.size(); from += READ) {
      var some = changed.subList(from, Math.min(from + READ, changed.size()));
      try {
        var read = entries.described(some);
        some.forEach(
            change -> {
              if (!replace(into, change, read.getOrDefault(change.record(), Described.GONE))) {
                waiting.add(change.record());
              }
            });
      } catch (IndexUnavailable away) {
        throw away;
      } catch (RuntimeException e) {
        if (DatabaseAway.causes(e)) {
          throw e;
        }
        some.stream()
            .filter(change -> !waiting.contains(change.record()))
            .filter(change -> !putAlone(into, change, false))
            .forEach(change -> waiting.add(change.record()));
      }
    }
    return waiting;
  }

  /**
   * A record that cannot be read is taken out, for nobody knows who may still read it, and tried
   * again.
   *
   * @param head of a large one, put the head at least
   * @return false when it is a large one that waits
   */
  private boolean putAlone(SearchIndex<Entry> into, Change change, boolean head) {
    try {
      var read = entries.described(List.of(change)).getOrDefault(change.record(), Described.GONE);
      if (head && read.head() != null) {
        into.replace(
            change.record().toString(),
            List.of(new Entry(read.head(), null)),
            change.position().transaction());
        return true;
      }
      return replace(into, change, read);
    } catch (IndexUnavailable away) {
      throw away;
    } catch (RuntimeException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      failed(into, change, e);
      return true;
    }
  }

  private boolean replace(SearchIndex<Entry> into, Change change, Described record) {
    var id = change.record();
    if (record.large()) {
      if (large.isWritten(id, record)) {
        return true;
      }
      audiences.note(id);
      large.add(change);
      return false;
    }
    into.replace(id.toString(), entries.all(record), change.position().transaction());
    retries.read(id);
    large.forget(id);
    return true;
  }

  private void failed(SearchIndex<Entry> into, Change change, Throwable why) {
    var record = change.record();
    into.replace(record.toString(), List.of(), change.position().transaction());
    large.forget(record);
    var next = retries.failed(change) ? "is set aside" : "is tried again";
    LOG.log(Level.SEVERE, why, () -> "record " + record + " cannot be indexed and " + next);
  }

  /** The next large record, when none is being prepared. */
  Optional<Change> begin() {
    return large.begin();
  }

  /** Reads and analyses a large record beside the index; in another thread than all else. */
  Read prepare(SearchIndex<Entry> into, Change change) {
    var mark = audiences.mark();
    var record = entries.described(List.of(change)).getOrDefault(change.record(), Described.GONE);
    if (large.isAsWritten(change.record(), record)) {
      return new Read(change, record, mark, into, null);
    }
    try (var all = entries.of(record)) {
      return new Read(
          change, record, mark, into, into.prepare(change.record().toString(), all.iterator()));
    }
  }

  /** Puts what was prepared, unless the record is another by now or the index was opened anew. */
  void put(SearchIndex<Entry> into, Read read) {
    if (!large.ended()) {
      return;
    }
    var change = read.change();
    if (read.into() != into) {
      large.add(change);
      return;
    }
    try {
      put(into, read, change);
    } catch (IndexUnavailable away) {
      throw away; // opened anew, the index itself says that this record waits
    } catch (RuntimeException e) {
      failed(into, change, e);
      into.refresh();
    }
    audiences.shown(List.of(change.record()), read.mark());
    tell();
  }

  private void put(SearchIndex<Entry> into, Read read, Change change) {
    var prepared = read.prepared();
    if (prepared != null) {
      into.put(prepared, change.position().transaction());
      into.refresh();
      large.written(read.record(), prepared.whole());
    }
    retries.read(change.record());
  }

  /** A large record that could not be prepared. */
  void notPrepared(SearchIndex<Entry> into, Change change, Throwable why) {
    var mark = audiences.mark();
    var wanted = large.ended();
    if (wanted && DatabaseAway.causes(why)) {
      retries.failed(change); // stays as it is, and is tried again
    } else if (wanted) {
      failed(into, change, why);
      into.refresh();
      audiences.shown(List.of(change.record()), mark);
      tell();
    }
  }

  /** For other threads. */
  private synchronized void tell() {
    failed = retries.setAside();
    cut = large.cut();
  }

  synchronized Unsearched unsearched() {
    return new Unsearched(failed, cut);
  }
}
