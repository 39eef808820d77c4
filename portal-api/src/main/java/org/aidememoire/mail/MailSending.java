package org.aidememoire.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.aidememoire.mail.Handover.Accepted;
import org.aidememoire.mail.Handover.Away;
import org.aidememoire.mail.Handover.Deferred;
import org.aidememoire.mail.Handover.Refused;
import org.aidememoire.mail.Handover.Unknown;
import org.aidememoire.mail.Outbox.Claim;
import org.aidememoire.schedule.ScheduledTask;

/** Sends the mails that are due, each for itself: what fails for one stops no other. */
@ApplicationScoped
class MailSending implements ScheduledTask {

  private static final Logger LOG = Logger.getLogger(MailSending.class.getName());

  /** Other scheduled work waits meanwhile; the rest is sent a minute later, or by another node. */
  private static final Duration LONGEST = Duration.ofSeconds(40);

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject MailServer server;

  @Inject Letters letters;

  @Inject Clock clock;

  @Override
  public String name() {
    return "mail sending";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    if (!server.configured()) {
      return;
    }
    var until = clock.instant().plus(LONGEST);
    try (var connection = worker.getConnection()) {
      Outbox.giveUp(connection, clock.instant());
      boolean more = true;
      while (more && clock.instant().isBefore(until)) {
        more = sendNext(connection, clock.instant());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("mails cannot be sent", e);
    }
  }

  /** False where nothing is due, or the server is left alone. */
  boolean sendNext(Connection connection, Instant now) throws SQLException {
    if (ServerPause.now(connection).filter(s -> s.next().isAfter(now)).isPresent()) {
      return false;
    }
    var claim = Outbox.claim(connection, now);
    if (claim.isEmpty()) {
      return false;
    }
    Optional<Letter> letter;
    try {
      letter = letters.write(connection, claim.get(), now);
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "the mail " + claim.get().id() + " could not be written");
      putOff(connection, claim.get(), "", now);
      return true;
    }
    if (letter.isEmpty()) {
      Outbox.end(connection, claim.get(), MailState.EMPTY, "", now);
      return true;
    }
    return send(connection, claim.get(), letter.get(), now);
  }

  private boolean send(Connection connection, Claim claim, Letter letter, Instant now)
      throws SQLException {
    return !Outbox.begin(connection, claim, letter.to())
        || handedOver(connection, claim, server.send(claim.id(), letter, now), now);
  }

  /** False where the server cannot be used by anybody. */
  private static boolean handedOver(
      Connection connection, Claim claim, Handover handover, Instant now) throws SQLException {
    switch (handover) {
      case Accepted(String said) -> Outbox.end(connection, claim, MailState.SENT, said, now);
      case Refused(String said) -> Outbox.end(connection, claim, MailState.REFUSED, said, now);
      case Unknown(String said) -> Outbox.end(connection, claim, MailState.UNKNOWN, said, now);
      case Deferred(String said) -> putOff(connection, claim, said, now);
      case Away(String said) -> {
        Outbox.wait(connection, claim, said, now, false);
        ServerPause.begin(connection, said, now);
        LOG.log(Level.WARNING, "the mail server cannot be used, mails wait: {0}", said);
        return false;
      }
    }
    ServerPause.end(connection);
    return true;
  }

  private static void putOff(Connection connection, Claim claim, String said, Instant now)
      throws SQLException {
    if (claim.tries() + 1 >= Outbox.MOST_TRIES) {
      Outbox.end(connection, claim, MailState.REFUSED, said, now);
    } else {
      var due = now.plus(Outbox.pause(claim.tries()));
      Outbox.wait(connection, claim, said, due, true);
    }
  }
}
