package org.aidememoire.mail;

import static org.aidememoire.mail.Outbox.at;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.aidememoire.persistence.WorkerSql;

/** Leaves a mail server that does not answer alone for a while, longer each time. */
final class ServerPause {

  private ServerPause() {}

  /**
   * A mail server that cannot be used.
   *
   * @param since when it was first found so
   * @param next when it is tried again
   * @param said what it said, or what the network did
   */
  public record Silence(Instant since, int tries, Instant next, String said) {}

  static Optional<Silence> now(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement("select silent, tries, next, said from mail_server");
        var row = query.executeQuery()) {
      return row.next()
          ? Optional.of(
              new Silence(
                  row.getObject(1, OffsetDateTime.class).toInstant(),
                  row.getInt(2),
                  row.getObject(3, OffsetDateTime.class).toInstant(),
                  row.getString(4)))
          : Optional.empty();
    }
  }

  /** It could not be used: the next attempt is further away than this one was. */
  static void begin(Connection connection, String said, Instant now) throws SQLException {
    int tries = now(connection).map(Silence::tries).orElse(0);
    WorkerSql.update(
        connection,
        """
        insert into mail_server (silent, tries, next, said) values (?, ?, ?, ?)
        on conflict (one) do update
          set tries = excluded.tries, next = excluded.next, said = excluded.said
        """,
        at(now),
        tries + 1,
        at(now.plus(Outbox.pause(tries))),
        said);
  }

  static void end(Connection connection) throws SQLException {
    WorkerSql.update(connection, "delete from mail_server");
  }
}
