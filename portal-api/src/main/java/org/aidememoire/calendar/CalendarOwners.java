package org.aidememoire.calendar;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;

/** Finds out whose a secret address is, as the worker: a calendar does not say who asks. */
@ApplicationScoped
public class CalendarOwners {

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Readers readers;

  /** Its owner, with the rights of this moment; empty for whoever has none left. */
  public Optional<Reader> owner(String secret) {
    return person(secret).flatMap(readers::of).filter(Reader::posted);
  }

  /** By a connection that is given back before the rights are asked, which need one, too. */
  private Optional<UUID> person(String secret) {
    try (var connection = worker.getConnection();
        var query =
            connection.prepareStatement("select person from calendar_address where hash = ?")) {
      query.setString(1, hash(secret));
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the addresses of calendars cannot be read", e);
    }
  }

  static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
