package org.aidememoire.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.aidememoire.persistence.Notifications;
import org.aidememoire.persistence.PortalStarted;

/** Lets the index follow what any node changes, and now and then makes it survive. */
@ApplicationScoped
class ChangeListener {

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration COMMIT = Duration.ofSeconds(10);

  @Inject Indexer indexer;

  @Inject Notifications notifications;

  private long committed = System.nanoTime();

  void start(@Observes @Priority(300) PortalStarted event) {
    notifications.listen("listen portal_change", LOOK, this::look);
  }

  private void look() {
    indexer.soon();
    if (System.nanoTime() - committed > COMMIT.toNanos()) {
      indexer.commitSoon();
      committed = System.nanoTime();
    }
  }
}
