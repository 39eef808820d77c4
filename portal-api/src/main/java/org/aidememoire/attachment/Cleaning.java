package org.aidememoire.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Takes away what nobody needs any more: uploads without an end, contents without a record. */
@ApplicationScoped
@Transactional
class Cleaning {

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject ContentStore store;

  /** Uploads that nobody came back for. */
  void forgetUploads() throws SQLException {
    try (Connection connection = worker.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from upload where expires < now()")) {
      delete.executeUpdate();
    }
  }

  /** Contents that no record carries any more, since a day at least. */
  List<String> orphans() throws SQLException {
    try (Connection connection = worker.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                """
                select sha256 from content c
                 where c.created < now() - interval '1 day'
                   and not exists (select 1 from attachment a where a.sha256 = c.sha256)
                 limit 1000
                """);
        ResultSet rows = query.executeQuery()) {
      List<String> orphans = new ArrayList<>();
      while (rows.next()) {
        orphans.add(rows.getString(1));
      }
      return orphans;
    }
  }

  /**
   * Removes a content, its words and its file, unless a record carries it again. The lock waits for
   * whoever is attaching the same content now, and makes the next one wait.
   */
  void forget(String sha256) throws SQLException, IOException {
    try (Connection connection = worker.getConnection();
        PreparedStatement lock =
            connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))");
        PreparedStatement delete =
            connection.prepareStatement(
                """
                delete from content c where c.sha256 = ?
                   and not exists (select 1 from attachment a where a.sha256 = c.sha256)
                """)) {
      lock.setString(1, sha256);
      lock.execute();
      delete.setString(1, sha256);
      if (delete.executeUpdate() == 1) {
        store.remove(sha256);
      }
    }
  }
}
