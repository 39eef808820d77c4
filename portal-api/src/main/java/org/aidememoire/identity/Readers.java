package org.aidememoire.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Computes readers from the directory and the groups, as they are now. Three queries for one reader
 * (about 1 ms together; only groups that can admit the reader are read) or for all of them. It asks
 * as the worker's role: what a reader may see cannot itself be found under the reader's eyes.
 */
@ApplicationScoped
public class Readers {

  private static final String POSTED =
      """
      select p.id, p.name, p.ministry, o.id, o.ministry, m.short_name, m.country, o.post,
             po.name, po.host, o.role, o.title
        from person p
        left join posting o on o.person = p.id and posting_current(o.starts, o.ends, ?)
        left join ministry m on m.alias = o.ministry
        left join post po on po.id = o.post
      """;

  private static final String IN_ORDER = " order by p.name, p.id, o.starts, o.id";

  /** That one, or everybody. */
  private static final String ONE = " where ?::uuid is null or p.id = ?" + IN_ORDER;

  /** Whoever is named, or posted to one of those posts and head offices. */
  private static final String AT =
      """
       where p.id = any (?)
          or p.id in (select a.person from posting a
                       where posting_current(a.starts, a.ends, ?)
                         and coalesce(a.post, a.ministry || '-head-office') = any (?))
      """
          + IN_ORDER;

  private static final String SUBJECT = "select id from person where ministry = ? and subject = ?";

  private static final String GROUPS =
      """
      select g.id, g.rule_host, g.rule_sending,
             array(select m.person from group_member m
                    where m.sharing_group = g.id and (?::uuid is null or m.person = ?)) as members
        from sharing_group g
       where ?::uuid is null or g.rule_host = any (?)
          or g.id in (select m.sharing_group from group_member m where m.person = ?)
      """;

  /** As long as a statement of a request may take. */
  private static final int LONGEST_SECONDS = 30;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  Readers() {}

  /** Beside the container, by connections that are given to it. */
  @SuppressWarnings("NullAway.Init")
  public Readers(Clock clock) {
    this.clock = clock;
  }

  private record Group(UUID id, GroupRule rule, Set<UUID> members) {}

  private record Found(UUID id, String name, String ministry, List<CurrentPosting> postings) {}

  /** That person, with the rights of this moment. */
  public Optional<Reader> of(UUID person) {
    return read(person).stream().findFirst();
  }

  /** Whom the broker vouches for; empty for somebody whom the directory does not hold. */
  Optional<Reader> identifiedBy(BrokerIdentity identity) {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(SUBJECT)) {
      query.setString(1, identity.ministry());
      query.setString(2, identity.subject());
      try (var row = query.executeQuery()) {
        return row.next() ? of(connection, row.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the directory cannot be read", e);
    }
  }

  /** Everybody in the directory who has a current posting. */
  public List<Reader> everybody() {
    return read(null).stream().filter(Reader::posted).toList();
  }

  /**
   * Everybody with a current posting who holds one of those tokens of people and posts, with the
   * rights of this moment.
   *
   * @param connection of the worker
   */
  public List<Reader> holding(Connection connection, Set<String> tokens) throws SQLException {
    if (tokens.isEmpty()) {
      return List.of();
    }
    var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    try (var query = connection.prepareStatement(POSTED + AT)) {
      query.setQueryTimeout(LONGEST_SECONDS);
      query.setObject(1, now);
      query.setArray(2, connection.createArrayOf("uuid", Token.named("person", tokens)));
      query.setObject(3, now);
      query.setArray(4, connection.createArrayOf("text", Token.named("post", tokens)));
      var groups = groups(connection, null);
      return people(query).stream()
          .map(found -> reader(found, groups))
          .filter(reader -> !Collections.disjoint(reader.tokens(), tokens))
          .toList();
    }
  }

  private List<Reader> read(@Nullable UUID person) {
    try (var connection = worker.getConnection()) {
      return read(connection, person);
    } catch (SQLException e) {
      throw new IllegalStateException("the directory cannot be read", e);
    }
  }

  private Optional<Reader> of(Connection connection, UUID person) throws SQLException {
    return read(connection, person).stream().findFirst();
  }

  private List<Reader> read(Connection connection, @Nullable UUID person) throws SQLException {
    var people = people(connection, person);
    if (people.isEmpty()) {
      return List.of();
    }
    var groups = groups(connection, person == null ? null : people.getFirst());
    return people.stream().map(p -> reader(p, groups)).toList();
  }

  private static Reader reader(Found found, List<Group> groups) {
    var tokens = new HashSet<String>();
    for (var group : groups) {
      if (group.members.contains(found.id)
          || found.postings.stream().anyMatch(group.rule::admits)) {
        tokens.add(Token.group(group.id));
      }
    }
    return Reader.person(found.id, found.name, found.ministry, found.postings, tokens);
  }

  private List<Found> people(Connection connection, @Nullable UUID one) throws SQLException {
    var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    try (var query = connection.prepareStatement(POSTED + ONE)) {
      query.setQueryTimeout(LONGEST_SECONDS);
      query.setObject(1, now);
      query.setObject(2, one, Types.OTHER);
      query.setObject(3, one, Types.OTHER);
      return people(query);
    }
  }

  private static List<Found> people(PreparedStatement query) throws SQLException {
    Map<UUID, Found> found = new LinkedHashMap<>();
    try (var row = query.executeQuery()) {
      while (row.next()) {
        var person = found.computeIfAbsent(row.getObject(1, UUID.class), id -> person(id, row));
        if (row.getString(4) != null) {
          person.postings.add(posting(row));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Found person(UUID id, ResultSet row) {
    try {
      return new Found(id, row.getString(2), row.getString(3), new ArrayList<>());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CurrentPosting posting(ResultSet row) throws SQLException {
    return new CurrentPosting(
        row.getObject(4, UUID.class),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        Role.valueOf(row.getString(11)),
        row.getString(12));
  }

  /** All groups, or those that can admit that one person. */
  private static List<Group> groups(Connection connection, @Nullable Found one)
      throws SQLException {
    var person = one == null ? null : one.id;
    var hosts =
        one == null
            ? new String[0]
            : one.postings.stream()
                .map(CurrentPosting::host)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    try (PreparedStatement query = connection.prepareStatement(GROUPS)) {
      query.setObject(1, person, Types.OTHER);
      query.setObject(2, person, Types.OTHER);
      query.setObject(3, person, Types.OTHER);
      query.setArray(4, connection.createArrayOf("text", hosts));
      query.setObject(5, person, Types.OTHER);
      var groups = new ArrayList<Group>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var sending = Set.copyOf(Arrays.asList((String[]) row.getArray(3).getArray()));
          var members = Set.copyOf(Arrays.asList((UUID[]) row.getArray(4).getArray()));
          groups.add(
              new Group(
                  row.getObject(1, UUID.class), new GroupRule(row.getString(2), sending), members));
        }
      }
      return groups;
    }
  }
}
