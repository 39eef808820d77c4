package org.aidememoire.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.aidememoire.persistence.OneNode;

/** Takes away what nobody needs any more: uploads without an end, contents without a record. */
@ApplicationScoped
class Cleaning {

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject ContentStore store;

  @Inject OneNode oneNode;

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
   * Removes a content, its words and its file, unless a record carries it again. The lock has the
   * content's own name: it waits for whoever is attaching the same content now, and makes the next
   * one wait until the file is gone.
   */
  void forget(String sha256) throws SQLException {
    oneNode.inTurn(sha256, connection -> forget(connection, sha256));
  }

  private void forget(Connection connection, String sha256) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from content c where c.sha256 = ?
               and not exists (select 1 from attachment a where a.sha256 = c.sha256)
            """)) {
      delete.setString(1, sha256);
      if (delete.executeUpdate() == 1) {
        store.remove(sha256);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
