package org.aidememoire.realparts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidememoire.search.TextSource;
import org.jspecify.annotations.Nullable;

/** Texts that cannot be read as often as a test wants it. */
@ApplicationScoped
public class BrittleTexts implements TextSource {

  private final AtomicInteger failures = new AtomicInteger();
  private volatile @Nullable UUID brittle;

  public void fail(UUID record, int times) {
    failures.set(times);
    brittle = record;
  }

  @Override
  public Map<UUID, List<Piece>> of(Collection<UUID> records) {
    var record = brittle;
    if (record != null && records.contains(record) && failures.getAndDecrement() > 0) {
      throw new IllegalStateException("the texts are brittle, on purpose");
    }
    return Map.of();
  }
}
