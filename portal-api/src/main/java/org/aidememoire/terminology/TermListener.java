package org.aidememoire.terminology;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.aidememoire.persistence.Notifications;
import org.aidememoire.persistence.PortalStarted;

/** Holds this node's term list to what any node changes in it. */
@ApplicationScoped
class TermListener {

  private static final Duration LOOK = Duration.ofSeconds(5);

  @Inject HeldTerms held;

  @Inject Notifications notifications;

  void start(@Observes @Priority(310) PortalStarted event) {
    notifications.listen("listen portal_terms", LOOK, held::look);
  }
}
