package org.aidememoire.search;

import java.util.logging.Logger;
import org.aidememoire.searchindex.IndexUnavailable;

/** Says in the log once why the portal is without search, and once that it is over. */
final class Outage {

  private static final Logger LOG = Logger.getLogger(Outage.class.getName());

  private String said = "";

  void goesOn(IndexUnavailable unavailable) {
    var reason = String.valueOf(unavailable.getMessage());
    if (!reason.equals(said)) {
      LOG.warning(() -> "the portal is without search and tries again: " + reason);
      said = reason;
    }
  }

  void ends() {
    if (!said.isEmpty()) {
      LOG.info("search is back");
      said = "";
    }
  }
}
