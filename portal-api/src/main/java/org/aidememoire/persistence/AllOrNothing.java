package org.aidememoire.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements on a connection of the worker that are committed together or not at all. */
public final class AllOrNothing {

  private AllOrNothing() {}

  /** What is written together. */
  @FunctionalInterface
  public interface Work {
    void write() throws SQLException;
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
