package org.aidememoire.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;

/**
 * Drafts that were discarded: for whoever could edit them to take back, and there for nobody else
 * or elsewhere, because the token that they carry is held here alone. It must be called outside a
 * transaction, whose reader is set once.
 */
@ApplicationScoped
public class DiscardedDrafts {

  @Inject Discarding discarding;

  @Inject CurrentReader reader;

  /** Discards a draft as it was in that version. */
  public DiscardedDraft discard(UUID id, int version) {
    return seeing(() -> discarding.discard(id, version));
  }

  /** Those that the reader could edit, the last discarded first. */
  public List<DiscardedDraft> all() {
    return seeing(discarding::all);
  }

  /** It is a draft again, shared as it was. */
  public DiscardedDraft takeBack(UUID id) {
    return seeing(() -> discarding.takeBack(id));
  }

  private <T> T seeing(Supplier<T> work) {
    return CurrentReader.runAs(reader.posted().seeingDiscarded(), work);
  }
}
