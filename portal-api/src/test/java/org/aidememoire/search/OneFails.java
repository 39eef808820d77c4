package org.aidememoire.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Two records are news once, of which one cannot be read until it is mended. */
public class OneFails extends Newcomers {

  private final UUID failing;
  private final UUID sound;
  private final Set<UUID> waiting = new HashSet<>();
  private boolean read;
  private boolean mended;

  public OneFails(UUID failing, UUID sound) {
    this.failing = failing;
    this.sound = sound;
  }

  public void mend() {
    mended = true;
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
    return new News(List.of(), "1/1", false);
  }

  @Override
  public List<Answered> answered(News news, BiConsumer<UUID, String> aside) {
    if (read) {
      return List.of();
    }
    read = true;
    aside.accept(failing, "law-update");
    return List.of(new Answered(sound, Set.copyOf(waiting)));
  }

  @Override
  public Answered answered(UUID id, String kind) {
    if (!mended) {
      throw new IllegalStateException("it cannot be read, on purpose");
    }
    return new Answered(id, Set.copyOf(waiting));
  }
}
