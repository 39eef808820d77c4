package org.aidememoire.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.Position;

/**
 * How far an index follows the log, as it is kept with the index itself: up to this position, but
 * for these records.
 *
 * @param failed those that could not be read, each with how often it was tried
 * @param large those with much text that wait, each with how often it was begun: a record that ends
 *     the process is found out by it
 */
record Progress(Position reached, Map<Change, Integer> failed, Map<Change, Integer> large) {

  /** With more, the index is not said to have come further. */
  private static final int MOST = 1000;

  static Progress parse(String text) {
    var parts = text.split("\\|", -1);
    var reached = Position.parse(parts[0]);
    return new Progress(
        reached,
        parts.length > 1 ? changes(reached, parts[1]) : Map.of(),
        parts.length > 2 ? changes(reached, parts[2]) : Map.of());
  }

  /** Read as they are when their turn comes, which is never earlier than the position. */
  private static Map<Change, Integer> changes(Position reached, String text) {
    var changes = new LinkedHashMap<Change, Integer>();
    for (var one : text.isEmpty() ? new String[0] : text.split(";")) {
      var words = one.split(" ", 3);
      var change = new Change(reached, UUID.fromString(words[0]), words[2]);
      changes.put(change, Integer.valueOf(words[1]));
    }
    return changes;
  }

  boolean mayBeKept() {
    return failed.size() + large.size() <= MOST;
  }

  @Override
  public String toString() {
    return failed.isEmpty() && large.isEmpty()
        ? reached.toString()
        : reached + "|" + text(failed) + "|" + text(large);
  }

  private static String text(Map<Change, Integer> changes) {
    return changes.entrySet().stream()
        .map(e -> e.getKey().record() + " " + e.getValue() + " " + e.getKey().kind())
        .collect(Collectors.joining(";"));
  }
}
