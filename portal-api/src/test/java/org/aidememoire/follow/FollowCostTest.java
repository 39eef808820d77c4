package org.aidememoire.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.Position;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one change costs among ten thousand follows, before any mail; the figures are logged. */
class FollowCostTest {

  private static final UUID LAW = new UUID(16, 1);

  private static Database database;

  @BeforeAll
  static void manyFollows() throws SQLException {
    database = MigratedDatabase.start();
    run(
        """
        insert into post (id, ministry, host, city, name, state)
        select 'cost-' || n, 'ph-dmw', case when n % 2 = 0 then 'TH' else 'MY' end, 'C', 'P', 'ACTIVE'
          from generate_series(1, 200) n;
        insert into person (id, username, ministry, name)
        select gen_random_uuid(), 'cost.' || n, 'ph-dmw', 'Person ' || n from generate_series(1, 2000) n;
        insert into posting (id, person, ministry, post, role, starts)
        select gen_random_uuid(), id, 'ph-dmw', 'cost-' || (1 + substr(username, 6)::int % 200), 'ATTACHE', '2020-01-01'
          from person where username like 'cost.%';
        insert into record (id, kind, title, state, phase, editors, ministry, audience, host)
        values ('00000000-0000-0010-0000-000000000001', 'instrument', 'Law', 'PUBLISHED', 'RELEASED', '{post:x}',
                'id-kemnaker', '{community}', 'TH')
        """);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static void run(String sql) throws SQLException {
    try (var owner = database.connect(database.owner())) {
      owner.createStatement().execute(sql);
    }
  }

  @Test
  void aChangeIsToldToWhoFollowsItAmongTenThousandFollows() throws SQLException {
    // five of each of two thousand people: 1,900 laws, and this one by a hundred of them
    run(
        """
        delete from follow;
        insert into follow (keeper, subject, followed, since)
        select 'person:' || p.id, 'INSTRUMENT',
               case when n = 1 and p.place <= 100 then '%s' else md5(p.id::text || n)::uuid::text end, now()
          from (select id, row_number() over (order by id) as place from person where username like 'cost.%%') p,
               generate_series(1, 5) n;
        analyze
        """
            .formatted(LAW));
    measure("a hundred of 2,000 people follow it", 100, 60);
  }

  @Test
  void aChangeIsToldToEverybodyWhoFollowsTheCountry() throws SQLException {
    run(
        """
        delete from follow;
        insert into follow (keeper, subject, followed, since)
        select 'person:' || p.id, case n when 1 then 'COUNTRY' else 'INSTRUMENT' end,
               case n when 1 then 'TH' else md5(p.id::text || n)::uuid::text end, now()
          from person p, generate_series(1, 5) n where p.username like 'cost.%';
        analyze
        """);
    measure("all of 2,000 people follow it", 2_000, 20);
  }

  private static void measure(String what, int told, int changes) throws SQLException {
    var watch = FollowWatchTest.watch(Clock.systemUTC());
    var took = new long[changes];
    try (var worker = database.connect(database.worker())) {
      for (int i = 0; i < changes; i++) {
        var event = event();
        var change = List.of(new Change(Position.START, event, "legal-event"));
        long began = System.nanoTime();
        watch.follow(worker, change, parked -> {});
        took[i] = (System.nanoTime() - began) / 1000;
        assertEquals(told, notices(worker, event));
      }
    }
    Arrays.sort(took);
    System.getLogger(FollowCostTest.class.getName())
        .log(
            System.Logger.Level.INFO,
            "{0}: median {1} µs, p95 {2} µs of {3} changes",
            what,
            took[changes / 2],
            took[changes * 95 / 100],
            changes);
  }

  private static UUID event() throws SQLException {
    var event = UUID.randomUUID();
    run(
        """
        insert into record (id, kind, title, state, phase, editors, ministry, audience, host, container, within)
        values ('%s', 'legal-event', 'Event', 'PUBLISHED', 'RELEASED', '{post:x}', 'id-kemnaker', '{community}', 'TH',
                '%s', '{community}')
        """
            .formatted(event, LAW));
    return event;
  }

  private static int notices(Connection connection, UUID record) throws SQLException {
    try (var query = connection.prepareStatement("select count(*) from notice where record = ?")) {
      query.setObject(1, record);
      var row = query.executeQuery();
      row.next();
      return row.getInt(1);
    }
  }
}
