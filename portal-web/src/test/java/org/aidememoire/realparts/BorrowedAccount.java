package org.aidememoire.realparts;

import java.sql.SQLException;
import java.util.UUID;

/**
 * A demonstration account that is signed in once and behind which a test puts people of its own,
 * one after the other: their rights are computed anew with each request, as anybody's are.
 */
public final class BorrowedAccount implements AutoCloseable {

  private static final String LEND =
      "update person set subject = null, arrived = null where ministry = ? and subject = ?";

  private static final String BORROW =
      "update person set subject = ?, arrived = now() where ministry = ? and id = ?";

  private final Visitor visitor;
  private final String ministry;
  private final UUID owner;
  private final String subject;

  public BorrowedAccount(String ministry, String name) {
    this.ministry = ministry;
    visitor = Visitor.of(ministry, name);
    try (var connection = SomeReaders.worker().getConnection();
        var query =
            connection.prepareStatement(
                "select id, subject from person where username = ? and subject is not null")) {
      query.setString(1, ministry + "." + name);
      try (var row = query.executeQuery()) {
        row.next();
        owner = row.getObject(1, UUID.class);
        subject = row.getString(2);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The signed-in browser, now that person's. */
  public Visitor as(UUID person) {
    change(LEND, ministry, subject);
    change(BORROW, subject, ministry, person);
    return visitor;
  }

  private static void change(String update, Object... values) {
    try (var connection = SomeReaders.worker().getConnection();
        var statement = connection.prepareStatement(update)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
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
