package org.aidememoire.practice;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.persistence.AllOrNothing;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.schedule.ScheduledTask;
import org.aidememoire.sharing.Audience;

/**
 * On its review day time makes a published practice due for review, and on the day on which a law
 * that it cites changes: when something that is part of that law was released and takes effect. Its
 * readers see that it is due, so what they may not read does not count; what took effect before the
 * practice was last changed is known to it.
 */
@ApplicationScoped
class PracticeReview implements ScheduledTask {

  private static final Logger LOG = Logger.getLogger(PracticeReview.class.getName());

  private static final String DUE =
      """
      select id, version, audience || editors from record
       where kind = 'practice' and state = 'PUBLISHED' and content ->> 'reviewOn' <= ?
       order by content ->> 'reviewOn' limit 500
      """;

  private static final String CHANGED =
      """
      select p.id, p.version, p.audience || p.editors, p.audience, e.audience, e.within
        from record p
        join record e on e.phase = 'RELEASED' and e.takes_effect <= ?::date
             and e.takes_effect > (p.changed at time zone 'UTC')::date
       where p.kind = 'practice' and p.state = 'PUBLISHED'
         and e.container in (
             select c.cited from citation c where c.record = p.id
             union select w.record from cited_work c join work w on w.name = c.work where c.record = p.id)
       order by e.takes_effect
      """;

  /** In one run; what is not wanted does not count. */
  private static final int MOST = 500;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Practices practices;

  @Inject Clock clock;

  /**
   * @param tokens of its readers and its writers, whom time stands in for
   */
  private record Due(UUID id, int version, List<String> tokens) {}

  @Override
  public String name() {
    return "practice review";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    run(LocalDate.now(clock));
  }

  void run(LocalDate today) {
    Stream.concat(
            due(DUE, today, row -> true).stream(),
            due(CHANGED, today, PracticeReview::told).stream())
        .distinct()
        .forEach(
            practice -> {
              try {
                CurrentReader.runAs(
                    Reader.clock(practice.tokens), () -> becomeDue(practice.id, practice.version));
              } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> practice.id + " could not become due for review");
              }
            });
  }

  private void becomeDue(UUID id, int version) {
    practices.step(
        id,
        version,
        PracticeStep.BECOME_DUE.name(),
        "its review day, or a change of the law that it cites");
  }

  /** Whether what changes the law can be read by whoever the practice is meant for. */
  private static boolean told(ResultSet row) throws SQLException {
    var change =
        new Audience(WorkerSql.texts(row, 5)).within(new Audience(WorkerSql.texts(row, 6)));
    return change.reaches(new Audience(WorkerSql.texts(row, 4)));
  }

  private interface Wanted {
    boolean is(ResultSet row) throws SQLException;
  }

  /** Within a transaction, so that not all rows are held at once. */
  private static void read(PreparedStatement query, Wanted wanted, List<Due> due)
      throws SQLException {
    try (var row = query.executeQuery()) {
      while (due.size() < MOST && row.next()) {
        if (wanted.is(row)) {
          var tokens = List.copyOf(WorkerSql.texts(row, 3));
          due.add(new Due(row.getObject(1, UUID.class), row.getInt(2), tokens));
        }
      }
    }
  }

  private List<Due> due(String sql, LocalDate today, Wanted wanted) {
    var due = new ArrayList<Due>();
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, today.toString());
      query.setFetchSize(MOST);
      AllOrNothing.on(connection, () -> read(query, wanted, due));
    } catch (SQLException e) {
      throw new IllegalStateException("practices that are due cannot be read", e);
    }
    return due;
  }
}
