package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.launcher.database.Database;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Files that an earlier version judged by the last name under which somebody attached them. */
class VerdictMigrationTest {

  private static Flyway to(Database database, String version) {
    return Flyway.configure()
        .dataSource(database.url(), database.owner().user(), database.owner().password())
        .locations("classpath:db")
        .target(version)
        .load();
  }

  @Test
  void whatWasRefusedForANameIsJudgedOnceMoreAndTheRestStays() throws SQLException {
    try (Database database = Database.forTests()) {
      to(database, "70").migrate();
      try (Connection owner = database.connect(database.owner());
          var sql = owner.createStatement()) {
        sql.execute(
            "insert into record (id, kind, title, state, ministry, audience) values"
                + " ('00000000-0000-0000-0000-000000000001', 'law-update', 't', 'DRAFT', 'ph-dmw',"
                + " '{public}')");
        int number = 0;
        for (String refusal : new String[] {"PROGRAM", "MISNAMED", "BROKEN"}) {
          content(owner, ++number, "REFUSED", "'" + refusal + "'", "null");
        }
        content(owner, ++number, "AVAILABLE", "null", "'text/markdown'");
        content(owner, ++number, "AVAILABLE", "null", "'application/pdf'");
      }
      to(database, "2026113050").migrate();
      assertEquals(
          List.of(
              "HELD null null author:a ph-dmw",
              "HELD null null author:a ph-dmw",
              "REFUSED BROKEN null author:a ph-dmw",
              "AVAILABLE null text/plain author:a ph-dmw",
              "AVAILABLE null application/pdf author:a ph-dmw"),
          rows(database));
    }
  }

  private static void content(
      Connection owner, int number, String state, String refusal, String type) throws SQLException {
    try (var sql = owner.createStatement()) {
      String sha256 = "%064x".formatted(number);
      sql.execute(
          "insert into content (sha256, size, state, refusal, media_type, checked) values ('%s', 3, '%s', %s, %s, now())"
              .formatted(sha256, state, refusal, type));
      sql.execute(
          "insert into attachment (id, record, position, name, sha256, size, author, created)"
              + " values"
              + " (gen_random_uuid(), '00000000-0000-0000-0000-000000000001', %d, 'n', '%s', 3, 'a', now())"
                  .formatted(number, sha256));
    }
  }

  private static List<String> rows(Database database) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection owner = database.connect(database.owner());
        var row =
            owner
                .createStatement()
                .executeQuery(
                    "select concat_ws(' ', c.state, coalesce(c.refusal, 'null'),"
                        + " coalesce(c.media_type, 'null'), a.owner, a.ministry) from content c"
                        + " join attachment a using (sha256) order by a.position")) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
