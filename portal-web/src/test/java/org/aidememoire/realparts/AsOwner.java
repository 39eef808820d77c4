package org.aidememoire.realparts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.aidememoire.persistence.WorkerSql;
import org.eclipse.microprofile.config.ConfigProvider;

/** What whoever has the password of the database's owner can do: no policy binds them. */
public final class AsOwner {

  private AsOwner() {}

  public static Connection connection() throws SQLException {
    var config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("portal.db.url", String.class),
        config.getValue("portal.db.owner.user", String.class),
        config.getValue("portal.db.owner.password", String.class));
  }

  /** How many rows it changed. */
  public static int run(String change, Object... values) throws SQLException {
    try (var connection = connection()) {
      return WorkerSql.update(connection, change, values);
    }
  }
}
