package org.aidememoire.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.changelog.Change;

/**
 * Records that could not be put into the index. Most failures pass, so each is tried again: after
 * one look at the log, then after two more, four more, and so on, at last once in a quarter of an
 * hour. From the {@link #SET_ASIDE third} failure on it counts as set aside.
 */
final class RetryQueue {

  static final int SET_ASIDE = 3;

  /** Looks, one a second, between two tries of what has failed often. */
  static final int SELDOM = 1 << 10;

  private static final class Waiting {
    private Change change;
    private int tries;
    private int looks;

    private Waiting(Change change, int tries) {
      this.change = change;
      this.tries = tries;
      this.looks = 1;
    }

    private void failed(Change latest) {
      change = latest;
      looks = tries < 10 ? 1 << tries : SELDOM;
      tries++;
    }
  }

  private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();

  /**
   * The record failed, perhaps again.
   *
   * @return whether it is set aside from now on
   */
  boolean failed(Change change) {
    var one = waiting.computeIfAbsent(change.record(), record -> new Waiting(change, 0));
    one.failed(change);
    return one.tries == SET_ASIDE;
  }

  /** One that waited when the index was last written. */
  void remember(Change change, int tries) {
    var one = new Waiting(change, Math.max(0, tries - 1));
    one.failed(change);
    waiting.put(change.record(), one);
  }

  void read(UUID record) {
    waiting.remove(record);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  void clear() {
    waiting.clear();
  }

  /** Those that have failed, each with how often. */
  Map<Change, Integer> tries() {
    var tries = new LinkedHashMap<Change, Integer>();
    waiting.values().forEach(one -> tries.put(one.change, one.tries));
    return tries;
  }

  /** Their kinds by key. */
  Map<UUID, String> setAside() {
    return waiting.values().stream()
        .filter(one -> one.tries >= SET_ASIDE)
        .map(one -> one.change)
        .collect(Collectors.toUnmodifiableMap(Change::record, Change::kind));
  }

  /** The next look is the turn of all. */
  void hurry() {
    waiting.values().forEach(one -> one.looks = 1);
  }

  /** The records whose turn it is; to be asked once with each look. */
  List<Change> due() {
    var due = new ArrayList<Change>();
    for (var one : waiting.values()) {
      if (--one.looks <= 0) {
        due.add(one.change);
        one.looks = SELDOM; // a large one needs a while
      }
    }
    return due;
  }
}
