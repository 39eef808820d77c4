package org.aidememoire.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.problem.DatabaseAway;

/** Statements on a connection of the worker that are committed together or not at all. */
public final class AllOrNothing {

  private AllOrNothing() {}

  /** What is written together. */
  @FunctionalInterface
  public interface Work {
    void write() throws SQLException;
  }

  /**
   * One of several that do not depend on each other: where it fails for a reason of its own, that
   * is logged, nothing of it is written, and the others go on.
   *
   * @return whether it was written
   * @throws SQLException where the database is away, which is no reason of its own
   */
  public static boolean orLog(Connection connection, Logger log, String failed, Work work)
      throws SQLException {
    try {
      on(connection, work);
      return true;
    } catch (SQLException | RuntimeException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      log.log(Level.WARNING, e, () -> failed);
      return false;
    }
  }

  /** Within a transaction that has begun already it is a part of that one. */
  public static void on(Connection connection, Work work) throws SQLException {
    if (!connection.getAutoCommit()) {
      work.write();
      return;
    }
    connection.setAutoCommit(false);
    try {
      work.write();
      connection.commit();
    } catch (Throwable e) {
      try {
        connection.rollback();
      } catch (SQLException second) {
        e.addSuppressed(second);
      }
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
