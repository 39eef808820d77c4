package org.aidememoire.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.problem.NotFound;

/**
 * Stops mail for whoever holds the secret of a mail, signed in or not: the mail program asks in the
 * reader's name (RFC 8058).
 */
@ApplicationScoped
public class Unsubscription {

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Clock clock;

  /** Whether mail is stopped already. A secret that nobody has leads to nothing. */
  public boolean stopped(String secret) {
    try (var connection = worker.getConnection();
        var query =
            connection.prepareStatement(
                "select stopped is not null from mail_person where secret = ?")) {
      query.setString(1, secret);
      try (var row = query.executeQuery()) {
        if (!row.next()) {
          throw new NotFound();
        }
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("who is to get no mail cannot be read", e);
    }
  }

  public void stop(String secret) {
    try (var connection = worker.getConnection()) {
      WorkerSql.update(
          connection,
          "update mail_person set stopped = coalesce(stopped, ?) where secret = ?",
          Outbox.at(clock.instant()),
          secret);
    } catch (SQLException e) {
      throw new IllegalStateException("mail cannot be stopped", e);
    }
  }
}
