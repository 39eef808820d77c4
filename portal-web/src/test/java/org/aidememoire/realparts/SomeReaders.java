package org.aidememoire.realparts;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;

/** Readers for tests in the container, each at a post that the directory holds. */
public final class SomeReaders {

  private SomeReaders() {}

  public static Reader headOf(String ministry, String sending, String host) {
    return at(ministry, sending, host, Role.HEAD_OF_POST);
  }

  public static Reader attacheOf(String ministry, String sending, String host) {
    return at(ministry, sending, host, Role.ATTACHE);
  }

  private static Reader at(String ministry, String sending, String host, Role role) {
    var post = (ministry + "-test-" + host).toLowerCase(Locale.ROOT);
    enter(post, ministry, host);
    var posting =
        new CurrentPosting(
            UUID.randomUUID(), ministry, ministry, sending, post, post, host, role, null);
    return Reader.person(
        UUID.randomUUID(), role + " at " + post, ministry, List.of(posting), Set.of());
  }

  private static void enter(String post, String ministry, String host) {
    try (var connection = worker().getConnection();
        var insert =
            connection.prepareStatement(
                """
                insert into post (id, ministry, host, city, name, state)
                values (?, ?, ?, 'Test', ?, 'ACTIVE') on conflict do nothing
                """)) {
      insert.setString(1, post);
      insert.setString(2, ministry);
      insert.setString(3, host);
      insert.setString(4, post);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static DataSource worker() {
    try {
      return InitialContext.doLookup("java:app/portal/worker");
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}
