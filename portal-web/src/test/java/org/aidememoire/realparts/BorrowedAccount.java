package org.aidememoire.realparts;

import java.sql.SQLException;
import java.util.UUID;

/**
 * A demonstration account that is signed in once and behind which a test puts people of its own,
 * one after the other: their rights are computed anew with each request, as anybody's are.
 */
public final class BorrowedAccount implements AutoCloseable {

  private final Visitor visitor;
  private final String account;
  private final UUID owner;

  public BorrowedAccount(String ministry, String name) {
    account = ministry + "." + name;
    visitor = Visitor.of(ministry, name);
    owner = holder();
  }

  /** The signed-in browser, now that person's. */
  public Visitor as(UUID person) {
    change("update person set username = ministry || '.' || id where username = ?", account, null);
    change("update person set username = ? where id = ?", account, person);
    return visitor;
  }

  private UUID holder() {
    try (var connection = SomeReaders.worker().getConnection();
        var query = connection.prepareStatement("select id from person where username = ?")) {
      query.setString(1, account);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void change(
      String update, String account, @org.jspecify.annotations.Nullable UUID person) {
    try (var connection = SomeReaders.worker().getConnection();
        var statement = connection.prepareStatement(update)) {
      statement.setString(1, account);
      if (person != null) {
        statement.setObject(2, person);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives the account back to whom it belongs. */
  @Override
  public void close() {
    as(owner);
    visitor.close();
  }
}
