package org.aidememoire.mail;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.persistence.WorkerSql;

/**
 * The rows of mails, on a connection of the worker. A node claims a mail, marks it as being sent,
 * and only then hands it over; a mail that was being sent when its node died is not sent again, for
 * nobody knows whether it was.
 */
final class Outbox {

  /** A node that has not gone on for that long is taken for dead. */
  static final Duration DEAD = Duration.ofMinutes(10);

  /** Then a mail that is put off again and again is given up. */
  static final int MOST_TRIES = 10;

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 8;

  private Outbox() {}

  /**
   * A mail that this node works on.
   *
   * @param claimed by which the node knows that it still holds it
   */
  record Claim(UUID id, UUID person, Delivery delivery, int tries, Instant claimed) {}

  /** One, two, four minutes and so on, at most four hours. */
  static Duration pause(int tries) {
    return FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
  }

  /** The next mail that is due, unless another node works on it. */
  static Optional<Claim> claim(Connection connection, Instant now) throws SQLException {
    try (var claim =
        connection.prepareStatement(
            """
            update mail set claimed = ?
             where id = (select id from mail
                          where state = 'WAITING' and due <= ? and (claimed is null or claimed < ?)
                          order by due, id limit 1 for update skip locked)
            returning id, person, delivery, tries, claimed
            """)) {
      WorkerSql.set(claim, at(now), at(now), at(now.minus(DEAD)));
      try (var row = claim.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Claim(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    Delivery.valueOf(row.getString(3)),
                    row.getInt(4),
                    row.getObject(5, OffsetDateTime.class).toInstant()))
            : Optional.empty();
      }
    }
  }

  /** From now on it is not sent again. False where another node took it over meanwhile. */
  static boolean begin(Connection connection, Claim claim, String address) throws SQLException {
    return WorkerSql.update(
            connection,
            """
            update mail set state = 'SENDING', tries = tries + 1, address = ?
             where id = ? and state = 'WAITING' and claimed = ?
            """,
            address,
            claim.id,
            at(claim.claimed))
        == 1;
  }

  /** Nothing where another node has taken it over. */
  static void end(Connection connection, Claim claim, MailState state, String said, Instant now)
      throws SQLException {
    WorkerSql.update(
        connection,
        """
        update mail set state = ?, said = ?, ended = ?, claimed = null
         where id = ? and claimed = ?
        """,
        state.name(),
        said,
        at(now),
        claim.id,
        at(claim.claimed));
  }

  /** The mail itself was put off, or the server could not be used and it is as if never begun. */
  static void wait(Connection connection, Claim claim, String said, Instant due, boolean tried)
      throws SQLException {
    WorkerSql.update(
        connection,
        """
        update mail set state = 'WAITING', claimed = null, said = ?, due = ?, tries = ?
         where id = ? and claimed = ?
        """,
        said,
        at(due),
        claim.tries + (tried ? 1 : 0),
        claim.id,
        at(claim.claimed));
  }

  /** What was being sent when its node died may have been sent. */
  static void giveUp(Connection connection, Instant now) throws SQLException {
    WorkerSql.update(
        connection,
        """
        update mail set state = 'UNKNOWN', said = '', ended = ?, claimed = null
         where state = 'SENDING' and claimed < ?
        """,
        at(now),
        at(now.minus(DEAD)));
  }

  /** Leaves out what its reader wants no mail about by now. */
  static void omitUnwanted(Connection connection, UUID mail) throws SQLException {
    WorkerSql.update(
        connection,
        """
        update mail_notice n set omitted = 'OFF'
         where n.mail = ? and n.omitted is null
           and exists (select from notice_reason r where r.notice = n.notice)
           and not exists (
             select from notice_reason r
               left join mail_choice c on c.person = r.person and c.source = r.source
              where r.notice = n.notice and coalesce(c.delivery, ?) <> ?)
        """,
        mail,
        MailChoices.DEFAULT.name(),
        Delivery.OFF.name());
  }

  static List<UUID> notices(Connection connection, UUID mail) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select notice from mail_notice where mail = ? and omitted is null")) {
      query.setObject(1, mail);
      var notices = new ArrayList<UUID>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          notices.add(row.getObject(1, UUID.class));
        }
      }
      return notices;
    }
  }

  /** Leaves notices out of their mail, and keeps why. */
  static void omit(Connection connection, List<UUID> notices, String reason) throws SQLException {
    WorkerSql.update(
        connection,
        "update mail_notice set omitted = ? where notice = any (?)",
        reason,
        connection.createArrayOf("uuid", notices.toArray()));
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
