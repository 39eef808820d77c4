package org.aidememoire.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.Records;

/**
 * Enters groups and records of all kinds, each as the person who would have typed it. What cites
 * another record, or is a part of it, comes after that.
 */
@ApplicationScoped
class RecordsLoad {

  @Inject GroupsLoad groups;

  @Inject RecordTyping typing;

  @Inject Kinds kinds;

  @Inject @Any Instance<DemonstrationPart> parts;

  private record Typed(Records<?> records, Entry entry) {}

  void load() {
    var keys = new EnteredKeys();
    groups.load(keys);
    var left = new ArrayDeque<Typed>();
    for (var records : kinds.all()) {
      DemonstrationFiles.of(records.kind()).forEach(e -> left.add(new Typed(records, e)));
    }
    while (!left.isEmpty()) {
      enter(left, keys);
    }
    for (var part : parts) {
      part.play(
          key -> Objects.requireNonNull(keys.records().get(key), key),
          username -> typing.reader(username, keys));
    }
  }

  /** All that can be entered by now, at least one. */
  private void enter(Deque<Typed> left, EnteredKeys keys) {
    int before = left.size();
    for (int i = 0; i < before; i++) {
      var next = left.remove();
      if (next.entry.needs().allMatch(keys.records()::containsKey)) {
        keys.records().put(next.entry.key(), typing.type(next.entry, keys, next.records).id());
      } else {
        left.add(next);
      }
    }
    if (left.size() == before) {
      throw new IllegalStateException(
          "the demonstration cites what is not in it: " + left.getFirst().entry.key());
    }
  }
}
