package org.aidememoire.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** One record is news, and while the log is read something else happens. */
public class NewsInBetween extends Newcomers {

  private final UUID record;
  private final Runnable meanwhile;
  private final Set<UUID> waiting = new HashSet<>();

  public NewsInBetween(UUID record, Runnable meanwhile) {
    this.record = record;
    this.meanwhile = meanwhile;
  }

  @Override
  public String end() {
    return "0/0";
  }

  @Override
  public void wait(UUID id, SearchQuestion question) {
    waiting.add(id);
  }

  @Override
  public News after(String position, int atMost) {
    meanwhile.run();
    return new News(List.of(), "1/1", false);
  }

  /** Answers every question that waits. */
  @Override
  public List<Answered> answered(News news, BiConsumer<UUID, String> aside) {
    return List.of(new Answered(record, Set.copyOf(waiting)));
  }
}
