package org.aidememoire.consultation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidememoire.notice.NoticeDesk;
import org.aidememoire.notice.NoticeDesk.Addressee;
import org.aidememoire.notice.NoticeSource;
import org.aidememoire.schedule.ScheduledTask;

/**
 * Tells the posts of a series that the agenda of a session is there, has changed, or that the
 * session was cancelled. What happens within {@link #SETTLING} of the first change is told with it.
 */
@ApplicationScoped
class Circulation implements ScheduledTask, NoticeSource {

  static final Duration SETTLING = Duration.ofMinutes(2);

  private static final String DUE =
      """
      select c.session, c.due, array(
               select 'post:' || p from jsonb_array_elements_text(
                 coalesce(w.content -> 'posts', '[]') || coalesce(w.content -> 'coConveners', '[]')
                   || jsonb_build_array(coalesce(w.post, w.ministry || '-head-office'))) p)
        from session_circulation c join record s on s.id = c.session join record w on w.id = s.container
       where c.due <= ? order by c.due limit 200
      """;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Clock clock;

  private record Told(UUID session, List<Addressee> addressees) {}

  @Override
  public String name() {
    return "session";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    run(clock.instant());
  }

  /** What is cut short is told again of the same moment, which tells nobody twice. */
  void run(Instant now) {
    try (var connection = worker.getConnection()) {
      for (var told : due(connection, now)) {
        NoticeDesk.tell(connection, this, told.session, told.addressees, now);
        forget(connection, told.session);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the members of sessions cannot be told", e);
    }
  }

  private static List<Told> due(Connection connection, Instant now) throws SQLException {
    var due = new ArrayList<Told>();
    try (var query = connection.prepareStatement(DUE)) {
      query.setObject(1, now.atOffset(ZoneOffset.UTC));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var occasion = row.getObject(2, OffsetDateTime.class).toInstant().toString();
          var posts = Arrays.stream((String[]) row.getArray(3).getArray());
          var addressees = posts.map(post -> new Addressee(post, occasion)).toList();
          due.add(new Told(row.getObject(1, UUID.class), addressees));
        }
      }
    }
    return due;
  }

  private static void forget(Connection connection, UUID session) throws SQLException {
    try (var delete =
        connection.prepareStatement("delete from session_circulation where session = ?")) {
      delete.setObject(1, session);
      delete.executeUpdate();
    }
  }
}
