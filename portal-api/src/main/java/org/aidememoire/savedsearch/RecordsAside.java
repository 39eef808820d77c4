package org.aidememoire.savedsearch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Records that are held against the saved searches apart from the others, so that one that fails or
 * takes long stops nobody's: one after the other, each again after a pause that doubles.
 */
final class RecordsAside {

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private RecordsAside() {}

  record Waiting(UUID record, String kind) {}

  /** Whatever failed before may be well, for it has changed. */
  static void add(Connection connection, UUID record, String kind, Instant now)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into saved_search_aside (record, kind, due) values (?, ?, ?)
            on conflict (record) do update set tries = 0, due = excluded.due
            """)) {
      insert.setObject(1, record);
      insert.setString(2, kind);
      insert.setObject(3, now.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  /**
   * The one that is due longest. That it is tried is written down first: one that ends the process
   * is not tried at once again.
   */
  static Optional<Waiting> next(Connection connection, Instant now) throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            update saved_search_aside set tries = tries + 1,
                   due = ?::timestamptz + least(power(2, least(tries, 20)), ?) * interval '1 second'
             where record = (select record from saved_search_aside where due <= ? order by due, record limit 1)
            returning record, kind
            """)) {
      OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
      query.setObject(1, at);
      query.setLong(2, LONGEST.toSeconds());
      query.setObject(3, at);
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.of(new Waiting(row.getObject(1, UUID.class), row.getString(2)))
            : Optional.empty();
      }
    }
  }

  static void done(Connection connection, UUID record) throws SQLException {
    try (var delete =
        connection.prepareStatement("delete from saved_search_aside where record = ?")) {
      delete.setObject(1, record);
      delete.executeUpdate();
    }
  }
}
