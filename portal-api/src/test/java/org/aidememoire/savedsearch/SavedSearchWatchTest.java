package org.aidememoire.savedsearch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.ChangeLog;
import org.aidememoire.changelog.Position;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.aidememoire.search.AnswersAll;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

  /** Each test begins with a follower that has not read anything. */
  @BeforeEach
  void forget() throws SQLException {
    try (var connection = database.connect(database.owner())) {
      connection.createStatement().execute("delete from follower");
    }
  }

  @Test
  void aSearchThatIsSavedWhileTheChangesAreReadMeetsThem() throws SQLException {
    var record = UUID.randomUUID();
    var watch =
        new SavedSearchWatch(
            Clock.systemUTC(),
            log(SavedSearchWatchTest::saveOne, record),
            new AnswersAll(Set.of()));
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
    var brittle = new AnswersAll(Set.of(failing));
    var watch = new SavedSearchWatch(at(now), log(() -> {}, failing, sound), brittle);
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
      assertFalse(parked(connection, failing));
    }
  }

  /** Has those records to tell of once; while it is read, something else happens. */
  private static ChangeLog log(Runnable meanwhile, UUID... records) {
    var end = new Position("9", 9);
    return new ChangeLog() {
      @Override
      public List<Change> after(Position read, int atMost) {
        if (read.equals(end)) {
          return List.of();
        }
        meanwhile.run();
        return Stream.of(records).map(record -> new Change(end, record, "law-update")).toList();
      }

      @Override
      public Position end() {
        return Position.START;
      }
    };
  }

  private static boolean parked(Connection connection, UUID record) throws SQLException {
    try (var query = connection.prepareStatement("select from follower_parked where record = ?")) {
      query.setObject(1, record);
      return query.executeQuery().next();
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
