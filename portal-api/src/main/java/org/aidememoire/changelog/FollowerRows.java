package org.aidememoire.changelog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the database knows of a follower: how far it has read, and what it has parked. A parked
 * change stops no other; it is tried again after a pause that doubles, at most a quarter of an
 * hour.
 */
final class FollowerRows {

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private FollowerRows() {}

  static Optional<Position> position(Connection connection, String follower) throws SQLException {
    try (var query = connection.prepareStatement("select position from follower where name = ?")) {
      query.setString(1, follower);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(Position.parse(row.getString(1))) : Optional.empty();
      }
    }
  }

  static void advance(Connection connection, String follower, Position position)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            insert into follower (name, position) values (?, ?)
            on conflict (name) do update set position = excluded.position
            """)) {
      update.setString(1, follower);
      update.setString(2, position.toString());
      update.executeUpdate();
    }
  }

  /** Whatever failed before may be well, for it has changed. */
  static void park(Connection connection, String follower, Change change, Instant now)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into follower_parked (follower, record, kind, due) values (?, ?, ?, ?)
            on conflict (follower, record) do update set tries = 0, due = excluded.due
            """)) {
      insert.setString(1, follower);
      insert.setObject(2, change.record());
      insert.setString(3, change.kind());
      insert.setObject(4, at(now));
      insert.executeUpdate();
    }
  }

  /**
   * The one that is due longest. That it is tried is written down first: one that ends the process
   * is not tried at once again.
   */
  static Optional<Change> next(Connection connection, String follower, Instant now)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            update follower_parked set tries = tries + 1,
                   due = ?::timestamptz + least(power(2, least(tries, 20)), ?) * interval '1 second'
             where (follower, record) = (select follower, record from follower_parked
                    where follower = ? and due <= ? order by due, record limit 1)
            returning record, kind
            """)) {
      query.setObject(1, at(now));
      query.setLong(2, LONGEST.toSeconds());
      query.setString(3, follower);
      query.setObject(4, at(now));
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Change(Position.START, row.getObject(1, UUID.class), row.getString(2)))
            : Optional.empty();
      }
    }
  }

  static void done(Connection connection, String follower, UUID record) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from follower_parked where follower = ? and record = ?")) {
      delete.setString(1, follower);
      delete.setObject(2, record);
      delete.executeUpdate();
    }
  }

  /** The kinds of the parked records, the longest parked first. */
  static Map<UUID, String> parked(Connection connection, String follower) throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select record, kind from follower_parked where follower = ? and tries > 0
             order by tries desc, record limit 1000
            """)) {
      query.setString(1, follower);
      try (var row = query.executeQuery()) {
        var parked = new LinkedHashMap<UUID, String>();
        while (row.next()) {
          parked.put(row.getObject(1, UUID.class), row.getString(2));
        }
        return parked;
      }
    }
  }

  /** All are due now; how many that are. */
  static int hurry(Connection connection, String follower, Instant now) throws SQLException {
    try (var update =
        connection.prepareStatement("update follower_parked set due = ? where follower = ?")) {
      update.setObject(1, at(now));
      update.setString(2, follower);
      return update.executeUpdate();
    }
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
