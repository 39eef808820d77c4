package org.aidememoire.persistence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whoever takes a connection, and on whatever thread, leaves the others theirs. */
@ArquillianTest
class DataSourcesIT {

  /** The pool takes a connection for whole for a second after it was validated. */
  private static final int VALIDATED_MILLIS = 1100;

  @Test
  void aThreadWithoutTheApplicationsClassLoaderFindsTheConnectionsWhole() throws Exception {
    for (var name : new String[] {"java:app/portal/app", "java:app/portal/worker"}) {
      var pool = (DataSource) new InitialContext().lookup(name);
      assertTrue(isWhole(pool));
      Thread.sleep(VALIDATED_MILLIS);
      assertTrue(CompletableFuture.supplyAsync(() -> isWhole(pool), this::elsewhere).get(), name);
    }
  }

  private void elsewhere(Runnable task) {
    var thread = new Thread(task);
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    thread.start();
  }

  private static boolean isWhole(DataSource pool) {
    try (var connection = pool.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
