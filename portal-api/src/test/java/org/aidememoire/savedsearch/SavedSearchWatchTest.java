package org.aidememoire.savedsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.aidememoire.search.NewsInBetween;
import org.aidememoire.search.OneFails;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The watch on the real database. */
class SavedSearchWatchTest {

  private static Database database;

  @BeforeAll
  static void start() {
    database = MigratedDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void aSearchThatIsSavedWhileTheChangesAreReadMeetsThem() throws SQLException {
    var record = UUID.randomUUID();
    var watch = new SavedSearchWatch();
    watch.clock = Clock.systemUTC();
    watch.newcomers = new NewsInBetween(record, SavedSearchWatchTest::saveOne);
    try (var connection = database.connect(database.worker())) {
      insert(connection, record);
      watch.look(connection);
      assertTrue(found(connection, record));
    }
  }

  @Test
  void aRecordThatFailsStopsNobodysSearchesAndIsTriedAgain() throws SQLException {
    var failing = UUID.randomUUID();
    var sound = UUID.randomUUID();
    var now = new AtomicReference<>(Instant.parse("2026-11-30T09:00:00Z"));
    var brittle = new OneFails(failing, sound);
    var watch = new SavedSearchWatch();
    watch.clock = at(now);
    watch.newcomers = brittle;
    saveOne();
    try (var connection = database.connect(database.worker())) {
      insert(connection, failing);
      insert(connection, sound);
      watch.look(connection);
      assertTrue(found(connection, sound));
      assertFalse(found(connection, failing));
      brittle.mend();
      watch.look(connection);
      assertFalse(found(connection, failing), "it is tried after a pause");
      now.set(now.get().plusSeconds(2));
      watch.look(connection);
      assertTrue(found(connection, failing));
      now.set(now.get().plusSeconds(4000));
      assertEquals(Optional.empty(), RecordsAside.next(connection, now.get()));
    }
  }

  private static Clock at(AtomicReference<Instant> now) {
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

  private static void insert(Connection connection, UUID record) throws SQLException {
    connection
        .createStatement()
        .execute(
            "insert into record (id, kind, title, state, phase, editors, ministry, audience)"
                + " values ('%s', 'law-update', 't', 'DRAFT', 'WORKING', '{post:x}', 'x', '{community}')"
                    .formatted(record));
  }

  private static boolean found(Connection connection, UUID record) throws SQLException {
    try (var query = connection.prepareStatement("select from saved_search_hit where record = ?")) {
      query.setObject(1, record);
      return query.executeQuery().next();
    }
  }

  private static void saveOne() {
    try (var connection = database.connect(database.app())) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("select set_config('portal.reader', 'community', true)");
      connection
          .createStatement()
          .execute(
              "insert into saved_search (id, name, question, audience, created, changed, looked)"
                  + " values (gen_random_uuid(), 'n', 'q', '{community}', now(), now(), now())");
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
