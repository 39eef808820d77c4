package org.aidememoire.mail;

import static org.aidememoire.mail.Outbox.at;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidememoire.notice.NoticeDesk;
import org.aidememoire.notice.NoticeDesk.Settled;
import org.aidememoire.persistence.AllOrNothing;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.schedule.ScheduledTask;
import org.jspecify.annotations.Nullable;

/** Says of each settled notice which mail is to tell of it, or why none does. */
@ApplicationScoped
class MailPlan implements ScheduledTask {

  /** Notices that are planned in one transaction. */
  static final int AT_ONCE = 50;

  /** Whoever is told more often within an hour finds the rest in the digest of the day. */
  static final int MOST_IMMEDIATE = 20;

  private static final Duration HOUR = Duration.ofHours(1);

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Inject MailServer server;

  @Inject Clock clock;

  @Override
  public String name() {
    return "mail plan";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    try (var connection = worker.getConnection()) {
      plan(connection, clock.instant(), server.configured());
    } catch (SQLException e) {
      throw new IllegalStateException("mails cannot be planned", e);
    }
  }

  /** What is cut short is planned the next time: a notice is handed over with its plan. */
  static void plan(Connection connection, Instant now, boolean mailed) throws SQLException {
    var more = new boolean[] {true};
    while (more[0]) {
      AllOrNothing.on(
          connection,
          () -> {
            var settled = NoticeDesk.handOver(connection, now, AT_ONCE);
            for (var notice : settled) {
              plan(connection, notice, now, mailed);
            }
            more[0] = settled.size() == AT_ONCE;
          });
    }
  }

  private static void plan(Connection connection, Settled notice, Instant now, boolean mailed)
      throws SQLException {
    if (!mailed) {
      note(connection, notice, null, "NO_SERVER");
      return;
    }
    var delivery = delivery(connection, notice);
    if (delivery == Delivery.OFF) {
      note(connection, notice, null, "OFF");
      return;
    }
    if (delivery == Delivery.IMMEDIATE && manyAlready(connection, notice.person(), now)) {
      delivery = Delivery.DAILY;
    }
    note(connection, notice, mail(connection, notice.person(), delivery, now), null);
  }

  private static void note(
      Connection connection, Settled notice, @Nullable UUID mail, @Nullable String omitted)
      throws SQLException {
    WorkerSql.update(
        connection,
        "insert into mail_notice (notice, mail, omitted) values (?, ?, ?)",
        notice.id(),
        mail,
        omitted);
  }

  /** The most immediate of what the person chose for the notice's reasons. */
  private static Delivery delivery(Connection connection, Settled notice) throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select coalesce(c.delivery, ?) from unnest(?::text[]) as s(source)
              left join mail_choice c on c.person = ? and c.source = s.source
             where not exists (select from mail_person p where p.person = ? and p.stopped is not null)
            """)) {
      query.setString(1, MailChoices.DEFAULT.name());
      query.setArray(2, connection.createArrayOf("text", notice.sources().toArray()));
      query.setObject(3, notice.person());
      query.setObject(4, notice.person());
      var chosen = Delivery.OFF;
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var one = Delivery.valueOf(row.getString(1));
          chosen = one.compareTo(chosen) < 0 ? one : chosen;
        }
      }
      return chosen;
    }
  }

  private static boolean manyAlready(Connection connection, UUID person, Instant now)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select count(*) >= ? from mail
             where person = ? and closes > ? and delivery = 'IMMEDIATE'
            """)) {
      query.setInt(1, MOST_IMMEDIATE);
      query.setObject(2, person);
      query.setObject(3, at(now.minus(HOUR)));
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /**
   * A mail of its own, or the digest of that window. A digest that is on its way takes nothing more
   * (the clock was put back): what comes then belongs to the next one.
   */
  private static UUID mail(Connection connection, UUID person, Delivery delivery, Instant now)
      throws SQLException {
    var zone = zone(connection, person, now);
    var closes = delivery.closes(now, zone);
    var mail = joined(connection, person, delivery, closes);
    while (mail.isEmpty()) {
      closes = delivery.closes(closes, zone);
      mail = joined(connection, person, delivery, closes);
    }
    return mail.get();
  }

  private static Optional<UUID> joined(
      Connection connection, UUID person, Delivery delivery, Instant closes) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into mail (id, person, delivery, closes, due, state)
            values (gen_random_uuid(), ?, ?, ?, ?, 'WAITING')
            on conflict (person, delivery, closes) where delivery <> 'IMMEDIATE'
              do update set due = excluded.due where mail.state = 'WAITING' and mail.claimed is null
            returning id
            """)) {
      insert.setObject(1, person);
      insert.setString(2, delivery.name());
      insert.setObject(3, at(closes));
      insert.setObject(4, at(closes));
      try (var row = insert.executeQuery()) {
        return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
      }
    }
  }

  /** By whose clock windows close: that of the post, of a head office that of its own country. */
  static ZoneId zone(Connection connection, UUID person, Instant now) throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select c.zone from posting o left join post p on p.id = o.post
              join ministry m on m.alias = o.ministry
              join country c on c.code = coalesce(p.host, m.country)
             where o.person = ? and posting_current(o.starts, o.ends, ?)
             order by p.id is null, o.starts, o.id limit 1
            """)) {
      query.setObject(1, person);
      query.setObject(2, at(now));
      try (var row = query.executeQuery()) {
        return row.next() ? ZoneId.of(row.getString(1)) : ZoneOffset.UTC;
      }
    }
  }
}
