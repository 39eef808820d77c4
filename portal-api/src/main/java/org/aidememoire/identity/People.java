package org.aidememoire.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Turns whom the broker vouches for into a reader. Somebody who signs in for the first time is
 * entered in the directory as a person of that ministry, without a posting and so without rights,
 * for the ministry's administrator to find.
 */
@ApplicationScoped
class People {

  private static final String ENTER =
      """
      insert into person (id, username, ministry, name)
      select ?, ?, alias, ? from ministry where alias = ?
      on conflict (username) do nothing
      """;

  @Inject Readers readers;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  Reader reader(Vouched vouched) {
    if (vouched.machine()) {
      return Reader.machine(vouched.ministry());
    }
    return readers
        .named(vouched.username())
        .or(
            () -> {
              enter(vouched);
              return readers.named(vouched.username());
            })
        .orElse(Reader.ANONYMOUS);
  }

  private void enter(Vouched vouched) {
    try (var connection = worker.getConnection();
        var insert = connection.prepareStatement(ENTER)) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, vouched.username());
      insert.setString(3, vouched.name());
      insert.setString(4, vouched.ministry());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the directory cannot be written", e);
    }
  }
}
