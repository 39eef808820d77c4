package org.aidememoire.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.launcher.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table made by the procedure for new kinds beside those written before it. */
class KindOfRecordTest {

  private static Database database;
  private static Connection owner;

  @BeforeAll
  static void aThirdKind() throws SQLException {
    database = MigratedDatabase.start();
    owner = database.connect(database.owner());
    owner.createStatement().execute("create table third_kind (id uuid primary key)");
    owner.createStatement().execute("call kind_of_record('third_kind', 'third-kind')");
  }

  @AfterAll
  static void stop() throws SQLException {
    owner.close();
    database.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"instrument", "law_update"})
  void olderKindsHaveEverySharedColumn(String kind) throws SQLException {
    var columns =
        """
        select concat_ws(' ', column_name, udt_name, is_nullable, column_default)
          from information_schema.columns where table_name = '%s' order by column_name
        """;
    var older = ask(columns, kind);
    assertEquals(List.of(), without(ask(columns, "third_kind"), older));
  }

  @ParameterizedTest
  @ValueSource(strings = {"instrument", "law_update"})
  void olderKindsAreGuardedAlike(String kind) throws SQLException {
    for (var guard :
        List.of(
            "select qual || ' / ' || with_check || cmd from pg_policies where tablename = '%s'",
            "select relrowsecurity::text from pg_class where oid = '%s'::regclass",
            """
            select concat_ws(' ', grantee, privilege_type) from information_schema.role_table_grants
             where table_name = '%s' order by 1
            """,
            """
            select pg_get_constraintdef(oid) from pg_constraint
             where conrelid = '%s'::regclass and conname like '%%audience%%'
            """,
            """
            select tgtype || ' ' || tgfoid::regproc from pg_trigger
             where tgrelid = '%s'::regclass and not tgisinternal
            """)) {
      assertEquals(ask(guard, "third_kind"), ask(guard, kind), guard);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"instrument", "law_update"})
  void olderKindsAreFoundByTheSameIndexes(String kind) throws SQLException {
    var indexes =
        """
        select regexp_replace(indexdef, '^.* USING ', '') from pg_indexes where tablename = '%s'
        """;
    assertEquals(List.of(), without(ask(indexes, "third_kind"), ask(indexes, kind)));
  }

  @Test
  void aRecordOfTheThirdKindIsFollowedAndSeenByItsReadersAlone() throws SQLException {
    try (var app = database.connect(database.app())) {
      app.setAutoCommit(false);
      var statement = app.createStatement();
      statement.execute("select set_config('portal.reader', 'ministry:ph-dmw', true)");
      statement.execute(
          """
          insert into third_kind
            (id, title, language, state, level, audience, author_name, ministry, created, changed)
          values (gen_random_uuid(), 't', 'en', 'DRAFT', 'MINISTRY', '{ministry:ph-dmw}', 'a',
                  'ph-dmw', now(), now())
          """);
      app.commit();
    }
    assertEquals(
        List.of("third-kind t"),
        ask("select kind || ' ' || title from record where kind = '%s'", "third-kind"));
    try (var app = database.connect(database.app());
        var row = app.createStatement().executeQuery("select 1 from third_kind")) {
      assertTrue(!row.next());
    }
  }

  private static List<String> ask(String query, String about) throws SQLException {
    try (var worker = database.connect(database.worker());
        var row =
            (query.contains("from record") ? worker : owner)
                .createStatement()
                .executeQuery(query.formatted(about))) {
      var answers = new ArrayList<String>();
      while (row.next()) {
        answers.add(row.getString(1));
      }
      return answers;
    }
  }

  private static List<String> without(List<String> all, List<String> known) {
    var left = new ArrayList<>(all);
    left.removeAll(known);
    return left;
  }
}
