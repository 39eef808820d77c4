package org.aidememoire.demonstration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Logger;
import org.aidememoire.persistence.OneNode;
import org.aidememoire.persistence.PortalStarted;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the demonstration once, at the first start with an empty directory, and carries on at the
 * next start where the first was stopped in the middle. Of two nodes that start together one loads,
 * the other waits and finds it done.
 */
@ApplicationScoped
class Demonstration {

  private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

  @Inject
  @ConfigProperty(name = "portal.demonstration", defaultValue = "false")
  boolean wanted;

  @Inject OneNode oneNode;

  @Inject DirectoryLoad directory;

  @Inject RecordsLoad records;

  /** Before the index opens, which then takes all of it in one go. */
  void load(@Observes @Priority(150) PortalStarted start) {
    if (!wanted) {
      return;
    }
    try {
      oneNode.inTurn("demonstration", connection -> loadWhereWanting());
    } catch (SQLException e) {
      throw new IllegalStateException("the demonstration cannot be loaded", e);
    }
  }

  private void loadWhereWanting() {
    if (directory.wanting()) {
      var started = System.nanoTime();
      directory.load();
      records.load();
      directory.complete();
      LOG.info(
          () ->
              "demonstration loaded in %d ms".formatted((System.nanoTime() - started) / 1_000_000));
    }
  }
}
