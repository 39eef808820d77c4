package org.aidememoire.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the count that stands on every page costs among a hundred thousand notices. */
class NoticeCostTest {

  private static final UUID READER = new UUID(1, 1);

  private static Database database;

  @BeforeAll
  static void manyNotices() throws SQLException {
    database = MigratedDatabase.start();
    try (var owner = database.connect(database.owner());
        var statement = owner.createStatement()) {
      statement.execute(
          """
          insert into record (id, kind, title, state, phase, editors, ministry, audience)
          select gen_random_uuid(), 'law-update', 'Record ' || n, 'PUBLISHED', 'RELEASED',
                 '{post:x}', 'ph-dmw', '{community}' from generate_series(1, 1000) n;
          insert into person (id, username, ministry, name)
          select case when n = 1 then '%s'::uuid else gen_random_uuid() end,
                 'ph-dmw.' || n, 'ph-dmw', 'Person ' || n from generate_series(1, 100) n;
          insert into notice (person, record, noticed, settles, read)
          select p.id, r.id, now(), now(), case when random() < 0.95 then now() end
            from person p, record r;
          analyze notice;
          analyze record;
          """
              .formatted(READER));
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theUnreadOfAReaderAreCountedAlongTheirIndex() throws SQLException {
    try (var app = database.connect(database.app())) {
      app.setAutoCommit(false);
      app.createStatement()
          .execute(
              "select set_config('portal.reader', 'community,person:%s', false)".formatted(READER));
      var plan = plan(app, Notices.UNREAD.replace("?", "'" + READER + "'"));
      assertTrue(plan.contains("notice_unread"), plan);
      assertFalse(plan.contains("Seq Scan"), plan);
    }
  }

  private static String plan(Connection app, String sql) throws SQLException {
    var lines = new ArrayList<String>();
    try (var answer = app.createStatement().executeQuery("explain (analyze, buffers) " + sql)) {
      while (answer.next()) {
        lines.add(answer.getString(1));
      }
    }
    var plan = String.join("\n", lines);
    System.getLogger(NoticeCostTest.class.getName()).log(System.Logger.Level.INFO, plan);
    return plan;
  }
}
