package org.aidememoire.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.aidememoire.identity.CurrentReader;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Hands EclipseLink connections on which the current reader is set for one transaction. Within JTA
 * the setting ends with the JTA transaction; outside it (a lazy load, a read without transaction) a
 * small transaction is opened and rolled back when the connection is given back. So a pooled
 * connection never carries one reader's rights to the next.
 */
class ReaderConnector implements Connector {

  private static final String SET_READER = "select set_config('portal.reader', ?, true)";

  private final Connector connector;
  private volatile @Nullable TransactionManager transactions;

  ReaderConnector(Connector connector) {
    this.connector = connector;
  }

  @Override
  public Connection connect(Properties properties, Session session) {
    Connection connection = connector.connect(properties, session);
    try {
      return forTheReader(connection);
    } catch (SQLException e) {
      giveBack(connection, e);
      throw DatabaseException.sqlException(e);
    } catch (RuntimeException e) {
      giveBack(connection, e);
      throw e;
    }
  }

  private Connection forTheReader(Connection connection) throws SQLException {
    var tokens = CurrentReader.tokensOfThisThread();
    boolean joined = inJta();
    if (!joined) {
      connection.setAutoCommit(false);
    }
    if (tokens != null) {
      try (var set = connection.prepareStatement(SET_READER)) {
        set.setString(1, tokens);
        set.execute();
      }
    }
    return joined ? connection : rolledBackOnClose(connection);
  }

  /** Who gets no connection closes none, and one that is not closed is lost to the pool. */
  private static void giveBack(Connection connection, Exception failure) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private boolean inJta() {
    try {
      return transactions().getStatus() != Status.STATUS_NO_TRANSACTION;
    } catch (NamingException | SystemException e) {
      throw new IllegalStateException("there is no transaction manager", e);
    }
  }

  /** There is one as long as the server runs. */
  private TransactionManager transactions() throws NamingException {
    var known = transactions;
    if (known == null) {
      known = InitialContext.doLookup("java:appserver/TransactionManager");
      transactions = known;
    }
    return known;
  }

  private static Connection rolledBackOnClose(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            ReaderConnector.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close") && !connection.isClosed()) {
                close(connection);
                return null;
              }
              return invoke(connection, method, arguments);
            });
  }

  /** Back to the pool even when it is broken and cannot be rolled back. */
  private static void close(Connection connection) throws SQLException {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static Object invoke(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public Object clone() {
    return new ReaderConnector((Connector) connector.clone());
  }

  @Override
  public String getConnectionDetails() {
    return connector.getConnectionDetails();
  }

  @Override
  public void toString(java.io.PrintWriter writer) {
    connector.toString(writer);
  }
}
