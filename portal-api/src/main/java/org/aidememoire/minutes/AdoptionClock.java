package org.aidememoire.minutes;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;

/**
 * Adopts minutes when their deadline has come or the last delegation has signed. Which are out
 * stands in the sessions, so what was missed is found at the next look.
 */
@ApplicationScoped
public class AdoptionClock implements ScheduledTask {

  private static final Logger LOG = Logger.getLogger(AdoptionClock.class.getName());

  private static final String OUT =
      """
      select id, audience || within || editors from record
       where kind = 'session' and state = 'UNDER_CORRECTION' and id = coalesce(?, id)
       limit 1000
      """;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject Adoption adoption;

  @Inject Clock clock;

  /**
   * @param tokens of its readers and its conveners, whom time stands in for
   */
  private record Out(UUID session, List<String> tokens) {}

  @Override
  public String name() {
    return "minutes adoption";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    var now = clock.instant();
    out(null).forEach(out -> look(out, now));
  }

  /** Looks at once, after somebody has signed; outside of the signer's transaction. */
  public void look(UUID session) {
    look(session, clock.instant());
  }

  void look(UUID session, Instant now) {
    out(session).forEach(out -> look(out, now));
  }

  private void look(Out out, Instant now) {
    try {
      CurrentReader.runAs(Reader.clock(out.tokens), () -> adoption.adopt(out.session, now));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "the minutes of " + out.session + " could not be adopted");
    }
  }

  /** All, or that one if it is out. */
  private List<Out> out(@Nullable UUID session) {
    var out = new ArrayList<Out>();
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(OUT)) {
      query.setObject(1, session, Types.OTHER);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var tokens = Arrays.asList((String[]) row.getArray(2).getArray());
          out.add(new Out(row.getObject(1, UUID.class), tokens));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the minutes that are out cannot be read", e);
    }
    return out;
  }
}
