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
import org.aidememoire.persistence.WorkerSql;
import org.jspecify.annotations.Nullable;

/** Readers for tests in the container, each at a post that the directory holds. */
public final class SomeReaders {

  private SomeReaders() {}

  public static Reader headOf(String ministry, String sending, String host) {
    return at(ministry, sending, host, Role.HEAD_OF_POST);
  }

  public static Reader attacheOf(String ministry, String sending, String host) {
    return at(ministry, sending, host, Role.ATTACHE);
  }

  /** Somebody in that role at the ministry's post there, or at the head office without a host. */
  public static CurrentPosting posting(
      String ministry, String sending, @Nullable String host, Role role) {
    var post = host == null ? null : (ministry + "-test-" + host).toLowerCase(Locale.ROOT);
    if (post != null) {
      enter(post, ministry, host);
    }
    return new CurrentPosting(
        UUID.randomUUID(), ministry, ministry, sending, post, post, host, role, null);
  }

  public static Reader inRole(String ministry, String sending, @Nullable String host, Role role) {
    return at(ministry, sending, host, role);
  }

  private static Reader at(String ministry, String sending, @Nullable String host, Role role) {
    var posting = posting(ministry, sending, host, role);
    return Reader.person(
        UUID.randomUUID(), role + " at " + posting.post(), ministry, List.of(posting), Set.of());
  }

  /** The posting of that reader, as a row, from yesterday on. */
  public static void hold(Reader reader) throws SQLException {
    var posting = reader.postings().getFirst();
    AsOwner.run(
        """
        with someone as (
          insert into person (id, username, ministry, name) values (?, ?, ?, 'Someone') returning id)
        insert into posting (id, person, ministry, post, role, starts)
        select ?, id, ?, ?, 'HEAD_OF_POST', now() - interval '1 day' from someone
        """,
        reader.person(),
        "test." + reader.person(),
        posting.ministry(),
        posting.id(),
        posting.ministry(),
        posting.post());
  }

  private static void enter(String post, String ministry, String host) {
    try (var connection = worker().getConnection()) {
      WorkerSql.update(
          connection,
          """
          insert into post (id, ministry, host, city, name, state)
          values (?, ?, ?, 'Test', ?, 'ACTIVE') on conflict do nothing
          """,
          post,
          ministry,
          host,
          post);
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
