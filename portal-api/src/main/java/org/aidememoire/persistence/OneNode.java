package org.aidememoire.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one node at a time do what must not be done twice. The lock is that of a session of the
 * database: no transaction is open while the work is done, so it holds back no follower of the
 * change log however long it takes, and a node that dies lets go of it.
 */
@ApplicationScoped
public class OneNode {

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  /** What one node does. */
  @FunctionalInterface
  public interface Work {

    /**
     * @param connection holds the lock: what is written on it is written while the lock is held,
     *     each statement for itself
     */
    void on(Connection connection) throws SQLException;
  }

  /** Does it, after any other node that is at the work of that name. */
  public void inTurn(String name, Work work) throws SQLException {
    try (var connection = worker.getConnection()) {
      asked(connection, "select true from pg_advisory_lock(hashtextextended(?, 0))", name);
      holding(connection, name, work);
    }
  }

  /** Does it, or leaves it to the node that is at the work of that name. */
  public void unlessAnother(String name, Work work) throws SQLException {
    try (var connection = worker.getConnection()) {
      if (asked(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))", name)) {
        holding(connection, name, work);
      }
    }
  }

  private static void holding(Connection connection, String name, Work work) throws SQLException {
    try {
      work.on(connection);
    } finally {
      asked(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", name);
    }
  }

  private static boolean asked(Connection connection, String ofLock, String name)
      throws SQLException {
    try (var query = connection.prepareStatement(ofLock)) {
      query.setString(1, name);
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
