package org.aidememoire.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Who may connect ({@code pg_hba.conf}). A fresh server trusts every local user of the machine, its
 * superuser included; this closes that door, so that row-level security cannot be walked around.
 */
final class HostAccess {

  private static final String RULES =
      """
      # Written by the launcher: a password for everyone, from this machine only.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private final Path file;

  HostAccess(Path data) {
    this.file = data.resolve("pg_hba.conf");
  }

  /** The password first, then the rule that asks for it: a crash in between locks nobody out. */
  void requirePasswords(Connection connection, Login superuser) throws SQLException {
    try (var statement = connection.createStatement()) {
      if (Files.readString(file).equals(RULES)) {
        return;
      }
      statement.execute(
          "alter role "
              + statement.enquoteIdentifier(superuser.user(), false)
              + " password "
              + statement.enquoteLiteral(superuser.password()));
      Files.writeString(file, RULES);
      statement.execute("select pg_reload_conf()");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
