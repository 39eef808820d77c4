package org.aidememoire.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.aidememoire.changelog.Change;

/**
 * Every record answers every question that waits, but some cannot be read until they are mended.
 */
public class AnswersAll extends Percolator {

  private final Set<UUID> failing;
  private final Set<UUID> waiting = new HashSet<>();

  public AnswersAll(Set<UUID> failing) {
    this.failing = new HashSet<>(failing);
  }

  public void mend() {
    failing.clear();
  }

  @Override
  public void register(UUID id, SearchQuestion question) {
    waiting.add(id);
  }

  @Override
  public List<Answered> answered(List<Change> changes, Consumer<Change> aside) {
    changes.stream().filter(change -> failing.contains(change.record())).forEach(aside);
    return changes.stream()
        .filter(change -> !failing.contains(change.record()))
        .map(change -> new Answered(change.record(), Set.copyOf(waiting)))
        .toList();
  }

  @Override
  public Answered answered(Change change) {
    if (failing.contains(change.record())) {
      throw new IllegalStateException("it cannot be read, on purpose");
    }
    return new Answered(change.record(), Set.copyOf(waiting));
  }
}
