package org.aidememoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What would let rows past row-level security, asked of the database's own catalogue. */
@ArquillianTest
class CatalogueIT {

  /** Tables that everyone signed in may read whole; every other table has row security. */
  private static final String DIRECTORY =
      "concept concept_list country flyway_schema_history ministry person post posting";

  @Test
  void everyTableOfSharedContentHasRowSecurity() throws SQLException {
    assertEquals(
        DIRECTORY,
        names(
            """
            select relname from pg_class where relnamespace = 'public'::regnamespace
               and relkind in ('r', 'p') and not relrowsecurity
            """));
  }

  @Test
  void thereIsNoViewThatReadsWithItsOwnersRights() throws SQLException {
    assertEquals(
        "",
        names(
            """
            select relname from pg_class where relnamespace = 'public'::regnamespace
               and (relkind = 'm' or (relkind = 'v'
                    and not coalesce('security_invoker=true' = any (reloptions), false)))
            """));
  }

  @Test
  void onlyTheAuditChainAndTheCopyForPartsRunWithTheirOwnersRights() throws SQLException {
    assertEquals(
        "audit_chain part_begins parts_follow",
        names(
            "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"));
  }

  @Test
  void thePortalsRoleOwnsNothingAndCannotPassThePolicies() throws SQLException {
    assertEquals(
        "",
        names(
            """
            select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
             where r.rolname = 'portal_app'
            union
            select rolname from pg_roles
             where rolname = 'portal_app' and (rolbypassrls or rolsuper or rolcreaterole)
            """));
  }

  @Test
  void thePortalsRoleCannotTakeBackWhatWasAppended() throws SQLException {
    assertEquals(
        "",
        names(
            """
            select t from unnest(array['audit_entry', 'change_log', 'revision', 'minutes_revision', 'minutes_event', 'minutes_adopted',
                          'minutes_corrigendum']) t
             where has_table_privilege('portal_app', t, 'update')
                or has_table_privilege('portal_app', t, 'delete')
            """));
  }

  /** A discarded draft could not be deleted for good where one thing stayed that hangs on it. */
  @Test
  void whatHangsOnARecordGoesWithIt() throws SQLException {
    assertEquals(
        "",
        names(
            """
            select conrelid::regclass || ' ' || conname from pg_constraint
             where confrelid = 'record'::regclass and contype = 'f' and confdeltype not in ('c', 'n')
            """));
  }

  @Test
  void noPlanOutlivesTheReaderForWhomItWasMade() throws Exception {
    DataSource app = InitialContext.doLookup("java:app/portal/app");
    assertEquals("force_custom_plan", names(app, "show plan_cache_mode"));
  }

  @Test
  void noStatementOfARequestRunsLongerThanHalfAMinute() throws Exception {
    DataSource app = InitialContext.doLookup("java:app/portal/app");
    assertEquals("30s", names(app, "show statement_timeout"));
  }

  private static String names(String query) throws SQLException {
    return names(SomeReaders.worker(), query);
  }

  private static String names(DataSource source, String query) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(query);
        var row = statement.executeQuery()) {
      var names = new TreeSet<String>();
      while (row.next()) {
        names.add(row.getString(1));
      }
      return String.join(" ", List.copyOf(names));
    }
  }
}
