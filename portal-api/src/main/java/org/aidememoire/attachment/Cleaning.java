package org.aidememoire.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.persistence.OneNode;
import org.aidememoire.persistence.WorkerSql;

/**
 * Removes what nobody needs any more: uploads without an end, contents without a record, bytes that
 * no row names.
 */
@ApplicationScoped
class Cleaning {

  private static final Logger LOG = Logger.getLogger(Cleaning.class.getName());

  /** What arrives within it may still get its row. */
  static final Duration GRACE = Duration.ofHours(1);

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject ContentStore store;

  @Inject OneNode oneNode;

  void all(Instant now) throws IOException, SQLException {
    forgetUploads();
    forgetTurns();
    forgetAskers();
    sweep(now.minus(GRACE));
    for (String orphan : orphans()) {
      forgetIfItGoes(orphan);
    }
  }

  /** One that cannot go stays, and no other for its sake. */
  private void forgetIfItGoes(String sha256) throws SQLException {
    try {
      forget(sha256);
    } catch (UncheckedIOException failure) {
      LOG.log(Level.WARNING, failure, () -> "content " + sha256 + " stays");
    }
  }

  /** Uploads that nobody came back for. */
  void forgetUploads() throws SQLException {
    try (Connection connection = worker.getConnection()) {
      WorkerSql.update(connection, "delete from upload where expires < now()");
    }
  }

  /** Turns of owners who have queued nothing since a day. */
  void forgetTurns() throws SQLException {
    try (Connection connection = worker.getConnection()) {
      WorkerSql.update(
          connection, "delete from extraction_turn where served < now() - interval '1 day'");
    }
  }

  /** Whoever had a file read again that no record carries any more may ask for another. */
  void forgetAskers() throws SQLException {
    try (Connection connection = worker.getConnection()) {
      WorkerSql.update(
          connection,
          """
          update content c set again = null
           where c.again is not null
             and not exists (select 1 from attachment a where a.sha256 = c.sha256)
          """);
    }
  }

  /**
   * Removes bytes that no row names: of uploads that were given up or refused, of a node that died
   * between disk and database. A file that is being received grows, so its time is young.
   *
   * @param before the start of the grace period
   */
  void sweep(Instant before) throws IOException, SQLException {
    Set<String> uploads =
        known(
            "select cast(id as text) from upload where cast(id as text) = any (?)",
            store.incomingBefore(before).stream().map(Cleaning::name).toList());
    for (Path part : store.incomingBefore(before)) {
      if (!uploads.contains(name(part))) {
        Files.deleteIfExists(part);
      }
    }
    List<String> strays = new ArrayList<>();
    store.eachKeptBefore(before, names -> strays.addAll(strays(names)));
    for (String stray : strays) {
      forgetIfItGoes(stray);
    }
  }

  private List<String> strays(List<String> names) {
    try {
      Set<String> known = known("select sha256 from content where sha256 = any (?)", names);
      return names.stream().filter(name -> !known.contains(name)).toList();
    } catch (SQLException failure) {
      throw new IllegalStateException("strays cannot be told", failure);
    }
  }

  private Set<String> known(String sql, List<String> names) throws SQLException {
    try (Connection connection = worker.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("text", names.toArray()));
      Set<String> known = new HashSet<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          known.add(rows.getString(1));
        }
      }
      return known;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
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
    try {
      WorkerSql.update(
          connection,
          """
          delete from content c where c.sha256 = ?
             and not exists (select 1 from attachment a where a.sha256 = c.sha256)
          """,
          sha256);
      if (!isNamed(connection, sha256)) {
        store.remove(sha256);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNamed(Connection connection, String sha256) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select from content where sha256 = ?")) {
      query.setString(1, sha256);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    }
  }
}
