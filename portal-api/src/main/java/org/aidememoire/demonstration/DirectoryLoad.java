package org.aidememoire.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidememoire.persistence.AllOrNothing;
import org.jspecify.annotations.Nullable;

/** Enters posts, people and postings, which no boundary enters from nothing. */
@ApplicationScoped
class DirectoryLoad {

  private static final String POST =
      """
      insert into post (id, ministry, host, city, name, state, attaches, services, hours, note, source)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
      """;

  private static final String PERSON =
      """
      insert into person (id, username, ministry, name) values (?, ?, ?, ?) on conflict do nothing
      """;

  private static final String POSTING =
      """
      insert into posting (id, person, ministry, post, role, title, starts, ends)
      select ?, id, ministry, ?, ?, ?, ?, ? from person where id = ? on conflict do nothing
      """;

  private static final String WANTING =
      """
      select not exists (select from post)
          or exists (select from person where id = ?) and not exists (select from post where id = ?)
      """;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Clock clock;

  /** Nothing is there, or a load that was cut short has left its people without the last post. */
  boolean wanting() {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(WANTING)) {
      query.setObject(
          1, DemonstrationFiles.key("person", people().getFirst().getString("username")));
      query.setString(2, posts().getLast().getString("id"));
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the directory cannot be read", e);
    }
  }

  /** All but the last post, which says that everything else is there. */
  void load() {
    try (var connection = worker.getConnection()) {
      AllOrNothing.on(
          connection,
          () -> {
            posts(connection, posts().subList(0, posts().size() - 1));
            people(connection, people());
            postings(connection, people());
          });
    } catch (SQLException e) {
      throw new IllegalStateException("the directory cannot be written", e);
    }
  }

  void complete() {
    try (var connection = worker.getConnection()) {
      posts(connection, List.of(posts().getLast()));
    } catch (SQLException e) {
      throw new IllegalStateException("the directory cannot be written", e);
    }
  }

  private static List<JsonObject> posts() {
    return DemonstrationFiles.directory().getJsonArray("posts").getValuesAs(JsonObject.class);
  }

  private static List<JsonObject> people() {
    return DemonstrationFiles.directory().getJsonArray("people").getValuesAs(JsonObject.class);
  }

  private static void posts(Connection connection, List<JsonObject> posts) throws SQLException {
    try (var insert = connection.prepareStatement(POST)) {
      for (var post : posts) {
        var columns = List.of("id", "ministry", "host", "city", "name", "state");
        for (var column : columns) {
          insert.setString(columns.indexOf(column) + 1, post.getString(column));
        }
        insert.setInt(7, post.getInt("attaches"));
        insert.setString(8, JsonFields.text(post, "services"));
        insert.setString(9, JsonFields.text(post, "hours"));
        insert.setString(10, JsonFields.text(post, "note"));
        insert.setString(11, JsonFields.text(post, "source"));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void people(Connection connection, List<JsonObject> people) throws SQLException {
    try (var insert = connection.prepareStatement(PERSON)) {
      for (var person : people) {
        var username = person.getString("username");
        insert.setObject(1, DemonstrationFiles.key("person", username));
        insert.setString(2, username);
        insert.setString(3, username.substring(0, username.indexOf('.')));
        insert.setString(4, person.getString("name"));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void postings(Connection connection, List<JsonObject> people) throws SQLException {
    try (var insert = connection.prepareStatement(POSTING)) {
      for (var person : people) {
        var username = person.getString("username");
        for (var posting : person.getJsonArray("postings").getValuesAs(JsonObject.class)) {
          insert.setObject(1, postingKey(username, posting));
          insert.setString(2, JsonFields.text(posting, "post"));
          insert.setString(3, posting.getString("role"));
          insert.setString(4, JsonFields.text(posting, "title"));
          insert.setObject(5, at(posting.getString("starts")));
          insert.setObject(6, at(JsonFields.text(posting, "ends")));
          insert.setObject(7, DemonstrationFiles.key("person", username));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static UUID postingKey(String username, JsonObject posting) {
    return DemonstrationFiles.key("posting", username + " " + posting.getString("starts"));
  }

  /** That time before or after today, as {@code -P14M}. */
  private @Nullable OffsetDateTime at(@Nullable String fromToday) {
    return fromToday == null
        ? null
        : OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.DAYS)
            .plus(Period.parse(fromToday));
  }
}
