package org.aidememoire.practice;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.schedule.ScheduledTask;

/** On its review day time makes a published practice due for review. */
@ApplicationScoped
class PracticeReview implements ScheduledTask {

  private static final Logger LOG = Logger.getLogger(PracticeReview.class.getName());

  private static final String DUE =
      """
      select id, version, audience || editors from record
       where kind = 'practice' and state = 'PUBLISHED' and content ->> 'reviewOn' <= ?
       order by content ->> 'reviewOn' limit 500
      """;

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
    due(today)
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
    practices.step(id, version, PracticeStep.BECOME_DUE.name(), "its review day");
  }

  private List<Due> due(LocalDate today) {
    var due = new ArrayList<Due>();
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(DUE)) {
      query.setString(1, today.toString());
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var tokens = Arrays.asList((String[]) row.getArray(3).getArray());
          due.add(new Due(row.getObject(1, UUID.class), row.getInt(2), tokens));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("practices that are due cannot be read", e);
    }
    return due;
  }
}
