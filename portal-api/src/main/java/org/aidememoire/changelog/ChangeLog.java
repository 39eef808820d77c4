package org.aidememoire.changelog;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The change log in the order in which its lines became final. Lines of a transaction are read only
 * when no older transaction is still running, and by (xid, position): so a line that commits late
 * is never passed over.
 */
@ApplicationScoped
public class ChangeLog {

  /**
   * Ordered by the column: {@code order by xid} would mean what is selected under that name, its
   * text, in which 1000 stands before 999.
   */
  private static final String AFTER =
      """
      select l.xid::text, l.position, l.record, l.kind from change_log l
       where (l.xid, l.position) > (?::xid8, ?::bigint)
         and l.xid < pg_snapshot_xmin(pg_current_snapshot())
       order by l.xid, l.position limit ?
      """;

  private static final String OF_RECORD =
      """
      select kind from change_log
       where (xid, position) > (?::xid8, ?::bigint) and record = ? limit 1
      """;

  private static final String END =
      """
      select l.xid::text, l.position from change_log l
       where l.xid < pg_snapshot_xmin(pg_current_snapshot())
       order by l.xid desc, l.position desc limit 1
      """;

  private static final String ALL = "select id, kind from record where id > ? order by id limit ?";

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  /** The lines after what a follower has read, up to a maximum. */
  public List<Change> after(Position read, int atMost) {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(AFTER)) {
      query.setString(1, read.xid());
      query.setLong(2, read.position());
      query.setInt(3, atMost);
      try (var row = query.executeQuery()) {
        var changes = new ArrayList<Change>();
        while (row.next()) {
          changes.add(new Change(position(row), row.getObject(3, UUID.class), row.getString(4)));
        }
        return changes;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the change log cannot be read", e);
    }
  }

  /** The kind of a record that has changed since, whether or not those lines are final yet. */
  public Optional<String> changedAfter(Position read, UUID record) {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(OF_RECORD)) {
      query.setString(1, read.xid());
      query.setLong(2, read.position());
      query.setObject(3, record);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the change log cannot be read", e);
    }
  }

  /** The kind of a record, unless it is gone. */
  public Optional<String> kind(UUID record) {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement("select kind from record where id = ?")) {
      query.setObject(1, record);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the kind of a record cannot be read", e);
    }
  }

  /** The newest final line, from which on a rebuilt index follows. */
  public Position end() {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(END);
        var row = query.executeQuery()) {
      return row.next() ? position(row) : Position.START;
    } catch (SQLException e) {
      throw new IllegalStateException("the change log cannot be read", e);
    }
  }

  /**
   * All records there are, in batches by key, for rebuilding an index.
   *
   * @param end the position at which they count as read
   */
  public void records(Position end, int atMost, Consumer<List<Change>> each) {
    for (var batch = records(new UUID(0, 0), end, atMost);
        !batch.isEmpty();
        batch = records(batch.getLast().record(), end, atMost)) {
      each.accept(batch);
    }
  }

  private List<Change> records(UUID after, Position end, int atMost) {
    try (Connection connection = worker.getConnection();
        var query = connection.prepareStatement(ALL)) {
      query.setObject(1, after);
      query.setInt(2, atMost);
      try (var row = query.executeQuery()) {
        var records = new ArrayList<Change>();
        while (row.next()) {
          records.add(new Change(end, row.getObject(1, UUID.class), row.getString(2)));
        }
        return records;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the records cannot be read", e);
    }
  }

  private static Position position(ResultSet row) throws SQLException {
    return new Position(row.getString(1), row.getLong(2));
  }
}
