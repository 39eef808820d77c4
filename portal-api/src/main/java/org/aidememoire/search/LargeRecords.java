package org.aidememoire.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aidememoire.changelog.Change;
import org.aidememoire.search.Entries.Described;
import org.jspecify.annotations.Nullable;

/**
 * Records with so much text that others should not wait for it, one after the other. One that is
 * saved again while it waits is read once; one whose text and head are as they were when it was put
 * into the index is not analysed again. Used by the writer's thread alone.
 */
final class LargeRecords {

  private final LinkedHashMap<UUID, Change> waiting = new LinkedHashMap<>();
  private final Map<UUID, Integer> tries = new HashMap<>();
  private final Map<UUID, String> written = new ConcurrentHashMap<>();
  private final Map<UUID, String> cut = new HashMap<>();
  private @Nullable Change running;
  private boolean outdated;

  void add(Change change) {
    waiting.putIfAbsent(change.record(), change);
    waiting.replace(change.record(), change);
  }

  /** One that waited when the index was last written, and how often it was begun. */
  void remember(Change change, int begun) {
    add(change);
    tries.put(change.record(), begun);
  }

  /** It is small now, or gone: what is being read of it is not to be put. */
  void forget(UUID record) {
    waiting.remove(record);
    tries.remove(record);
    written.remove(record);
    cut.remove(record);
    outdated |= running != null && running.record().equals(record);
  }

  /** The next one, when none is being read; it is begun with that. */
  Optional<Change> begin() {
    if (running != null || waiting.isEmpty()) {
      return Optional.empty();
    }
    var next = waiting.pollFirstEntry().getValue();
    running = next;
    outdated = false;
    tries.merge(next.record(), 1, Integer::sum);
    return Optional.of(next);
  }

  /**
   * The reading of the one that was begun has come to its end.
   *
   * @return whether what was read may be put
   */
  boolean ended() {
    running = null;
    return !outdated;
  }

  /**
   * @param whole false when the engine holds less than was given
   */
  void written(Described record, boolean whole) {
    var head = record.head();
    if (head != null) {
      tries.remove(head.id());
      written.put(head.id(), record.fingerprint());
      if (record.cut() || !whole) {
        cut.put(head.id(), head.kind());
      } else {
        cut.remove(head.id());
      }
    }
  }

  /** Whether there is nothing to do for a change of it. */
  boolean isWritten(UUID record, Described now) {
    return !waiting.containsKey(record)
        && (running == null || !running.record().equals(record))
        && isAsWritten(record, now);
  }

  /** For any thread. */
  boolean isAsWritten(UUID record, Described now) {
    return now.fingerprint().equals(written.get(record));
  }

  /** Those that are not in the index as they are, each with how often it was begun. */
  Map<Change, Integer> left() {
    var left = new LinkedHashMap<Change, Integer>();
    if (running != null && !outdated) {
      left.put(running, tries.getOrDefault(running.record(), 1));
    }
    waiting.values().forEach(c -> left.put(c, tries.getOrDefault(c.record(), 0)));
    return left;
  }

  /** Those of which a part of the text is searched: their kinds by key. */
  Map<UUID, String> cut() {
    return Map.copyOf(cut);
  }

  void clear() {
    waiting.clear();
    tries.clear();
    written.clear();
    cut.clear();
    outdated = true;
  }
}
