package org.aidememoire.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The broker's sessions that ended elsewhere: at the ministry, or by Keycloak's administrator. Kept
 * in the database, because the broker notifies one node and the next request may reach another.
 */
@ApplicationScoped
class EndedSessions {

  /** Longer than any session of the broker lasts, so none comes back to life. */
  private static final String FORGET =
      "delete from ended_session where ended < now() - interval '2 days'";

  private static final String END =
      "insert into ended_session (sid) values (?) on conflict (sid) do nothing";

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  void end(String sid) {
    try (var connection = worker.getConnection();
        var forget = connection.createStatement();
        var end = connection.prepareStatement(END)) {
      forget.executeUpdate(FORGET);
      end.setString(1, sid);
      end.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the end of a session cannot be written down", e);
    }
  }

  boolean has(String sid) {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement("select from ended_session where sid = ?")) {
      query.setString(1, sid);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the ended sessions cannot be read", e);
    }
  }
}
