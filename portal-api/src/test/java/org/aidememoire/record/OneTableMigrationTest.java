package org.aidememoire.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.launcher.database.Database;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records as the version before kept them, a table a kind, brought into the one table. */
class OneTableMigrationTest {

  private static Database database;

  @BeforeAll
  static void aDatabaseOfTheVersionBefore() throws SQLException {
    database = Database.forTests();
    migrate("70");
    try (var owner = database.connect(database.owner())) {
      fill(owner);
    }
    migrate("latest");
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static void migrate(String to) {
    Flyway.configure()
        .dataSource(database.url(), database.owner().user(), database.owner().password())
        .locations("classpath:db")
        .target(MigrationVersion.fromVersion(to))
        .load()
        .migrate();
  }

  private static void fill(Connection owner) throws SQLException {
    var sql = owner.createStatement();
    sql.execute(
        """
        insert into instrument (id, version, title, titles, language, form, jurisdiction, host, number, uri,
            force_stated, in_force_on, topics, state, level, audience, author_name, ministry, created, changed,
            published)
        values ('00000000-0000-0000-0000-000000000001', 3, 'พระราชบัญญัติ', '{"en": "An Act"}', 'th', 'LAW',
            'HOST_COUNTRY', 'TH', 'B.E. 2560', '/eli/th/law/2017/b-e-2560', 'IN_FORCE', '2017-06-01', '{wages}',
            'PUBLISHED', 'PUBLIC', '{public}', 'A', 'ph-dmw', '2026-01-01', '2026-02-01', '2026-01-15')
        """);
    sql.execute(
        """
        insert into law_update (id, version, title, language, host, changes, to_do_by, importance, sectors,
            instruments, state, level, audience, author, author_name, ministry, created, changed)
        values ('00000000-0000-0000-0000-000000000002', 2, 'Fees', 'en', 'TH', 'Lower.', '2027-01-31', 'URGENT',
            '{fishing,all}', '{00000000-0000-0000-0000-000000000001}', 'REPORTED', 'HOST_CIRCLE',
            '{ministry:ph-dmw}', null, 'B', 'ph-dmw', '2026-03-01', '2026-03-02')
        """);
    sql.execute(
        """
        insert into revision (record, number, made, author, reason, state, body, audience) values
          ('00000000-0000-0000-0000-000000000002', 1, '2026-03-01', 'B', 'first draft', 'DRAFT',
           '{"title": "Fees", "title.th": "ค่าธรรมเนียม", "language": "en", "topics": "wages, fishing",
             "sectors": "all, fishing", "importance": "URGENT", "toDoBy": "2027-01-31",
             "instruments": "00000000-0000-0000-0000-000000000001", "sharing": "GROUPS g1 g2"}', '{post:x}')
        """);
  }

  private static List<String> ask(String query) throws SQLException {
    try (var worker = database.connect(database.worker());
        var row = worker.createStatement().executeQuery(query)) {
      var answers = new ArrayList<String>();
      while (row.next()) {
        answers.add(row.getString(1));
      }
      return answers;
    }
  }

  @Test
  void whatAKindAloneHasBecomesItsContent() throws SQLException {
    assertEquals(
        List.of("LAW TH B.E. 2560 /eli/th/law/2017/b-e-2560 IN_FORCE 2017-06-01"),
        ask(
            """
            select concat_ws(' ', content ->> 'form', content ->> 'host', content ->> 'number', content ->> 'uri',
                             content ->> 'force', content ->> 'inForceOn')
              from record where kind = 'instrument'
            """));
    assertEquals(
        List.of("Lower. 2027-01-31 URGENT [\"fishing\", \"all\"] 1"),
        ask(
            """
            select concat_ws(' ', content ->> 'changes', content ->> 'toDoBy', content ->> 'importance',
                             content ->> 'sectors', jsonb_array_length(content -> 'instruments'))
              from record where kind = 'law-update'
            """));
  }

  @Test
  void versionsTitlesAndDatesStayAsTheyWere() throws SQLException {
    assertEquals(
        List.of("2 Fees en REPORTED HOST_CIRCLE B", "3 พระราชบัญญัติ th PUBLISHED PUBLIC A"),
        ask(
            """
            select concat_ws(' ', version, title, language, state, level, author_name)
              from record order by version
            """));
    assertEquals(
        List.of("An Act"), ask("select titles ->> 'en' from record where language = 'th'"));
  }

  @Test
  void eachRecordHasAPhaseAndItsWriters() throws SQLException {
    assertEquals(
        List.of(
            "WAITING {head:ph-dmw,post:ph-dmw-head-office} {ministry:ph-dmw}",
            "RELEASED {head:ph-dmw,post:ph-dmw-head-office} {}"),
        ask("select concat_ws(' ', phase, editors, deciders) from record order by version"));
  }

  @Test
  void revisionsAreTheSameJsonAsContents() throws SQLException {
    assertEquals(
        List.of(
            "[\"wages\", \"fishing\"] [\"all\", \"fishing\"] ค่าธรรมเนียม GROUPS [\"g1\", \"g2\"]"
                + " 1"),
        ask(
            """
            select concat_ws(' ', body ->> 'topics', body ->> 'sectors', body -> 'titles' ->> 'th',
                             body -> 'sharing' ->> 'level', body -> 'sharing' ->> 'groups',
                             jsonb_array_length(body -> 'instruments'))
              from revision
            """));
  }
}
