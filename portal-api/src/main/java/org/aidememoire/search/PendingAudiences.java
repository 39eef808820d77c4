package org.aidememoire.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.ChangeLog;
import org.aidememoire.changelog.Position;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the records that were saved and are not yet in the index as they are now. What takes
 * rights away overtakes what waits: it is noted here before the one who saved is answered, however
 * busy the index is, and every question leaves out what is closed to its reader meanwhile.
 *
 * <p>Holds what waits alone, and of it the audience: a few hundred bytes a record.
 */
@ApplicationScoped
class PendingAudiences {

  private static final Logger LOG = Logger.getLogger(PendingAudiences.class.getName());

  private record Pending(long number, Set<String> audience) {}

  @Inject Entries entries;

  @Inject ChangeLog changes;

  private volatile @Nullable Executor reading;
  private final Map<UUID, Pending> pending = new HashMap<>();
  private volatile boolean none = true;
  private volatile long number;

  /**
   * @param reading a thread of its own: what is read one after the other is never older than what
   *     stands here
   */
  void readBy(Executor reading) {
    this.reading = reading;
  }

  /** Returns when every question that begins from now on goes by the record's audience of now. */
  void note(UUID record) {
    CompletableFuture.runAsync(() -> put(record, audience(record)), Objects.requireNonNull(reading))
        .join();
  }

  /** Nobody's, when it is withdrawn, gone, or cannot be read. */
  private Set<String> audience(UUID record) {
    try {
      return changes
          .kind(record)
          .map(kind -> entries.heads(List.of(new Change(Position.START, record, kind))).get(record))
          .map(head -> Set.copyOf(head.audience()))
          .orElse(Set.of());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "record " + record + " is found again when it is indexed");
      return Set.of();
    }
  }

  private synchronized void put(UUID record, Set<String> audience) {
    pending.put(record, new Pending(++number, audience));
    none = false;
  }

  /** What is read from now on has all that was noted so far. */
  long mark() {
    return number;
  }

  /** The index shows these records as they were read after that mark. */
  synchronized void shown(Collection<UUID> records, long mark) {
    for (var record : records) {
      pending.computeIfPresent(record, (id, p) -> p.number <= mark ? null : p);
    }
    none = pending.isEmpty();
  }

  /** The records that these tokens no longer open; to be asked before the index is. */
  Set<String> closedTo(Set<String> tokens) {
    return none ? Set.of() : closed(tokens);
  }

  private synchronized Set<String> closed(Set<String> tokens) {
    var closed = new HashSet<String>();
    pending.forEach(
        (record, p) -> {
          if (p.audience.stream().noneMatch(tokens::contains)) {
            closed.add(record.toString());
          }
        });
    return closed;
  }
}
