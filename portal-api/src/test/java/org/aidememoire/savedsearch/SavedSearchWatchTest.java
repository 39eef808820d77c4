package org.aidememoire.savedsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.aidememoire.launcher.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.aidememoire.search.NewsInBetween;
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
      connection
          .createStatement()
          .execute(
              "insert into record (id, kind, title, state, ministry, audience)"
                  + " values ('%s', 'law-update', 't', 'DRAFT', 'x', '{community}')"
                      .formatted(record));
      watch.look(connection);
      try (var row =
          connection.createStatement().executeQuery("select record from saved_search_hit")) {
        assertEquals(true, row.next(), "nothing was found");
        assertEquals(record, row.getObject(1));
      }
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
