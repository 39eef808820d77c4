package org.aidememoire.problem;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells a database that does not answer from one that refuses a statement: the first passes by
 * itself, and the same may be tried again.
 */
public final class DatabaseAway {

  /** SQLSTATE class of connections: refused, broken, closed. */
  private static final String CONNECTION = "08";

  /** It shuts down, was shut down by a crash, is starting up, or has too many connections. */
  private static final Set<String> NOT_NOW = Set.of("57P01", "57P02", "57P03", "53300");

  /** What the server's pool says, without a state, when it has no connection to give. */
  private static final String NONE_TO_GIVE = "Error in allocating a connection";

  private static final int DEEPEST = 20;

  private DatabaseAway() {}

  /** Whether the failure, or one that led to it, says so. */
  public static boolean causes(Throwable failure) {
    var each = failure;
    for (int depth = 0; each != null && depth < DEEPEST; depth++, each = each.getCause()) {
      if (each instanceof SQLException e && away(e)) {
        return true;
      }
    }
    return false;
  }

  private static boolean away(SQLException failure) {
    var state = failure.getSQLState();
    return state == null
        ? String.valueOf(failure.getMessage()).contains(NONE_TO_GIVE)
        : state.startsWith(CONNECTION) || NOT_NOW.contains(state);
  }
}
