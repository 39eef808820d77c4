package org.aidememoire.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Counts files as the worker, since a ministry's files include what one of its people alone reads:
 * only sums leave this class. It sees what is committed.
 */
@ApplicationScoped
class FileCounts {

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  record Sum(long count, long bytes) {}

  /** Of a ministry's records. */
  Sum kept(String ministry) {
    return sum(
        "select count(*), coalesce(sum(size), 0) from attachment where ministry = ?", ministry);
  }

  /** Announced for a ministry's records and not yet whole. */
  Sum reserved(String ministry) {
    return sum(
        """
        select count(*), coalesce(sum(length), 0) from upload
         where ministry = ? and expires > now()
        """,
        ministry);
  }

  /** Begun by an owner and not yet whole. */
  Sum open(String owner) {
    return sum(
        """
        select count(*), coalesce(sum(length), 0) from upload
         where owner = ? and expires > now()
        """,
        owner);
  }

  /** An owner's files that are not yet judged. */
  Sum waiting(String owner) {
    return sum(
        """
        select count(*), coalesce(sum(a.size), 0) from content c join attachment a using (sha256)
         where c.state = 'HELD' and a.owner = ?
        """,
        owner);
  }

  private Sum sum(String sql, String of) {
    try (Connection connection = worker.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, of);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return new Sum(row.getLong(1), row.getLong(2));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("files cannot be counted", failure);
    }
  }
}
