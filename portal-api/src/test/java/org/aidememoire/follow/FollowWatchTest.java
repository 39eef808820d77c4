package org.aidememoire.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.ChangeLog;
import org.aidememoire.changelog.Position;
import org.aidememoire.identity.Readers;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom the watch tells what, and why, against the account of a small world. */
class FollowWatchTest {

  private static final Set<String> CHANGING = Set.of("legal-event", "law-text", "law-update");

  private static Database database;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-30T09:00:00Z"));

  @BeforeAll
  static void start() {
    database = MigratedDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  static Clock at(AtomicReference<Instant> now) {
    return new Clock() {
      @Override
      public Instant instant() {
        return now.get();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }

  /** Follows what it is given. */
  static FollowWatch watch(Clock clock) {
    return new FollowWatch(clock, new ChangeLog(), new Readers(clock), CHANGING);
  }

  @Test
  void whoFollowsIsToldOfWhatIsNewAndReadableOnceForEveryReason() throws SQLException {
    for (int seed = 0; seed < 4; seed++) {
      forget();
      try (var owner = database.connect(database.owner());
          var worker = database.connect(database.worker())) {
        live(new FollowWorld(new Random(seed), owner), new Random(-seed), owner, worker, seed);
      }
    }
  }

  /** A rule of the database stands for whatever may go wrong with one record. */
  @Test
  void whatTakesEffectAndFailsHoldsUpNoOther() throws SQLException {
    forget();
    try (var owner = database.connect(database.owner());
        var worker = database.connect(database.worker())) {
      var world = new FollowWorld(new Random(7), owner);
      var watch = watch(at(now));
      var today = LocalDate.ofInstant(now.get(), ZoneOffset.UTC);
      var events = new TreeSet<String>();
      while (events.size() < 2) {
        var said = world.publish(today.minusDays(4));
        watch.follow(worker, List.of(new Change(Position.START, said.id, said.kind)), parked -> {});
        if (said.kind.equals("legal-event") && said.day != null) {
          events.add(said.id.toString());
        }
      }
      var sql =
          "update follow_news set announced = announced - interval '20 days', in_force = null where record in ('%s')";
      owner.createStatement().execute(sql.formatted(String.join("', '", events)));
      owner
          .createStatement()
          .execute(
              "alter table follow_news add constraint fails check (record <> '%s' or in_force is null)"
                  .formatted(events.first()));
      try {
        watch.tellInForce(worker, today);
        assertEquals(List.of(events.last()), inForce(owner));
      } finally {
        owner.createStatement().execute("alter table follow_news drop constraint fails");
      }
      watch.tellInForce(worker, today);
      assertEquals(List.copyOf(events), inForce(owner));
    }
  }

  private static List<String> inForce(Connection owner) throws SQLException {
    var told = new TreeSet<String>();
    try (var row =
        owner
            .createStatement()
            .executeQuery("select record from follow_news where in_force is not null")) {
      while (row.next()) {
        told.add(row.getString(1));
      }
    }
    return List.copyOf(told);
  }

  private static void forget() throws SQLException {
    try (var owner = database.connect(database.owner())) {
      owner
          .createStatement()
          .execute("delete from follow_news; delete from follow; delete from notice");
      owner.createStatement().execute("update posting set ends = '2021-01-01'");
    }
  }

  private void live(FollowWorld world, Random random, Connection owner, Connection worker, int seed)
      throws SQLException {
    var watch = watch(at(now));
    for (int step = 0; step < 150; step++) {
      now.set(now.get().plus(Duration.ofMinutes(10 + random.nextInt(200))));
      var today = LocalDate.ofInstant(now.get(), ZoneOffset.UTC);
      var said =
          switch (random.nextInt(10)) {
            case 0, 1, 2 -> world.publish(today);
            case 3, 4, 5 -> world.change(today);
            default -> null;
          };
      if (said != null) {
        var change = new Change(Position.START, said.id, said.kind);
        watch.follow(worker, List.of(change, change), parked -> assertEquals(null, parked));
        world.announced(said, now.get());
      } else {
        other(world, random);
      }
      if (random.nextInt(3) == 0) {
        now.set(now.get().plus(Duration.ofMinutes(5)));
        watch.tellInForce(worker, today);
        world.dayCame(today);
      }
      assertEquals(world.expected, told(owner), "seed " + seed + ", step " + step);
    }
    assertTrue(world.expected.size() > 200, () -> world.expected.size() + " reasons alone");
    assertEquals(0, noticesThatAreTwo(owner));
  }

  private static void other(FollowWorld world, Random random) throws SQLException {
    switch (random.nextInt(4)) {
      case 0 -> world.beginToFollow();
      case 1 -> world.endToFollow();
      case 2 -> world.arrive();
      default -> world.leave();
    }
  }

  private static SortedSet<String> told(Connection owner) throws SQLException {
    var told = new TreeSet<String>();
    try (var row =
        owner
            .createStatement()
            .executeQuery(
                "select person || ' ' || record || ' ' || occasion from notice_reason where source = 'follow'")) {
      while (row.next()) {
        told.add(row.getString(1));
      }
    }
    return told;
  }

  /** What one person was told of one record at one moment stands in one notice. */
  private static int noticesThatAreTwo(Connection owner) throws SQLException {
    try (var row =
        owner
            .createStatement()
            .executeQuery(
                """
                select count(*) from (select from notice_reason
                  group by person, record, since having count(distinct notice) > 1) as two
                """)) {
      row.next();
      return row.getInt(1);
    }
  }
}
