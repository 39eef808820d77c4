package org.aidememoire.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aidememoire.persistence.Created;
import org.jspecify.annotations.Nullable;

/** The idempotency key that this request holds, if it came with one. */
@RequestScoped
public class TakenKey {

  @Inject IdempotencyKeys keys;

  private @Nullable String key;
  private UUID attempt = new UUID(0, 0);
  private String root = "";
  private boolean written;

  /**
   * @param root the path before that of the collection in which the request creates something
   */
  public void taken(String key, UUID attempt, String root) {
    this.key = key;
    this.attempt = attempt;
    this.root = root;
  }

  /** Within the transaction that creates it. */
  void created(@Observes(notifyObserver = Reception.IF_EXISTS) Created created) {
    if (key != null) {
      keys.created(key, attempt, root + created.collection() + "/" + created.id());
      written = true;
    }
  }

  void succeeded(int status, @Nullable String location) {
    if (key != null && !written) {
      keys.done(key, attempt, status, location);
    }
  }

  public void failed() {
    if (key != null) {
      keys.release(key, attempt);
    }
  }
}
