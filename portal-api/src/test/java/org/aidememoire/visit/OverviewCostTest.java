package org.aidememoire.visit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the lists of the first page cost with 100,000 records, of which a reader may read a tenth.
 */
class OverviewCostTest {

  private static final String READER =
      "public,community,ministry:ph-dmw,post:ph-dmw-bkk,host:TH,team:PH@TH,person:x";

  private static Database database;
  private static Connection app;

  @BeforeAll
  static void manyRecords() throws SQLException {
    database = MigratedDatabase.start();
    try (var owner = database.connect(database.owner())) {
      owner
          .createStatement()
          .execute(
              """
              insert into record (id, kind, title, state, phase, editors, ministry, audience, author, changed, takes_effect)
              select gen_random_uuid(), 'law-update', 'Record ' || n,
                     (array['PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED','PUBLISHED',
                            'SUPERSEDED','REPORTED','DRAFT'])[1 + n % 10],
                     (array['RELEASED','RELEASED','RELEASED','RELEASED','RELEASED','RELEASED','RELEASED',
                            'STALE','WAITING','WORKING'])[1 + n % 10],
                     '{post:ph-dmw-bkk}',
                     case when n % 7 = 0 then 'ph-dmw' else 'id-kemnaker' end,
                     case when n % 10 = 3 then '{host:TH}' else '{ministry:id-kemnaker}' end::text[],
                     gen_random_uuid(), now() - n * interval '10 minutes', current_date + n % 400 - 200
                from generate_series(1, 100000) n;
              """);
      owner.createStatement().execute("analyze record");
    }
    app = database.connect(database.app());
    app.setAutoCommit(false);
    app.createStatement()
        .execute("select set_config('portal.reader', '%s', false)".formatted(READER));
  }

  @AfterAll
  static void stop() throws SQLException {
    app.close();
    database.close();
  }

  private static String plan(String sql, String... values) throws SQLException {
    var text = sql;
    for (int i = values.length; i > 0; i--) {
      text = text.replace("?" + i, values[i - 1]);
    }
    var lines = new ArrayList<String>();
    try (var answer = app.createStatement().executeQuery("explain (analyze, buffers) " + text)) {
      while (answer.next()) {
        lines.add(answer.getString(1));
      }
    }
    var plan = String.join("\n", lines);
    System.getLogger(OverviewCostTest.class.getName()).log(System.Logger.Level.INFO, plan);
    return plan;
  }

  private static void goesAlong(List<String> indexes, String plan) {
    assertFalse(plan.contains("Seq Scan on record"), plan);
    assertTrue(indexes.stream().anyMatch(plan::contains), plan);
  }

  @Test
  void whatIsNewGoesAlongItsIndex() throws SQLException {
    goesAlong(
        List.of("record_news"),
        plan(
            Overview.NEWS,
            "now() - interval '30 days'",
            "'" + new java.util.UUID(1, 1) + "'",
            "timestamptz '9999-12-31'",
            "'" + new java.util.UUID(-1, -1) + "'::uuid",
            "8"));
  }

  @Test
  void whatWaitsGoesAlongItsIndexes() throws SQLException {
    var person = "'" + new java.util.UUID(1, 1) + "'";
    for (var sql : List.of(Overview.RETURNED, Overview.DRAFT)) {
      goesAlong(List.of("record_drafts"), waiting(sql, person));
    }
    goesAlong(List.of("record_due"), waiting(Overview.REVIEW, person));
    var headed = new String[] {"'{ph-dmw}'::text[]", "'{ph-dmw-bkk}'::text[]", "'{}'::text[]"};
    goesAlong(List.of("record_to_release", "record_audience"), waiting(Overview.RELEASE, headed));
    goesAlong(
        List.of("record_to_release", "record_audience"),
        waiting(Overview.VERIFY, headed[0], headed[1], headed[2], headed[0], person));
  }

  private static String waiting(String sql, String... values) throws SQLException {
    var all =
        new ArrayList<>(
            List.of(
                "false",
                "timestamptz '1970-01-01'",
                "'" + new java.util.UUID(0, 0) + "'::uuid",
                "8"));
    all.addAll(List.of(values));
    return plan(sql, all.toArray(String[]::new));
  }

  @Test
  void whatTakesEffectGoesAlongItsIndex() throws SQLException {
    goesAlong(
        List.of("record_effect"),
        plan(
            Overview.EFFECT,
            "current_date",
            "current_date + 366",
            "current_date",
            "'" + new java.util.UUID(0, 0) + "'::uuid",
            "8"));
  }
}
