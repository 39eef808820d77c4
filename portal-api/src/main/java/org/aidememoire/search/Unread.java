package org.aidememoire.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.search.ChangeLog.Change;

/**
 * Records that could not be put into the index. Most failures pass, so each is tried again: after
 * one look at the log, then after two more, four more, and so on.
 */
final class Unread {

  /** Ten minutes of looks, one a second; what still fails then, fails for itself. */
  static final int TRIES = 10;

  private static final class Waiting {
    private Change change;
    private int tries;
    private int looks;

    private Waiting(Change change) {
      this.change = change;
    }

    private void failed(Change latest) {
      change = latest;
      looks = 1 << tries;
      tries++;
    }
  }

  private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();

  /**
   * The record failed, perhaps again.
   *
   * @return whether it will be tried again
   */
  boolean failed(Change change) {
    var one = waiting.computeIfAbsent(change.record(), record -> new Waiting(change));
    one.failed(change);
    if (one.tries >= TRIES) {
      waiting.remove(change.record());
      return false;
    }
    return true;
  }

  void read(UUID record) {
    waiting.remove(record);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** The records whose turn it is; to be asked once with each look. */
  List<Change> due() {
    var due = new ArrayList<Change>();
    for (var one : waiting.values()) {
      if (--one.looks <= 0) {
        due.add(one.change);
      }
    }
    return due;
  }
}
