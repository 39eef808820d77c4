package org.aidememoire.citation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.persistence.WorkerSql;

/** Writes the rows of one record: what is no longer so goes, what is new comes. */
final class CitationRows {

  private CitationRows() {}

  static void works(Connection connection, UUID record, Set<String> works) throws SQLException {
    var names = works.toArray();
    WorkerSql.update(
        connection, "delete from work where record = ? and name <> all (?)", record, names);
    WorkerSql.update(
        connection,
        """
        insert into work (record, name) select r.id, n.name from record r, unnest(?::text[]) n(name)
         where r.id = ? on conflict do nothing
        """,
        names,
        record);
  }

  static void cited(Connection connection, UUID record, Collection<CitedWork> cited)
      throws SQLException {
    var works = cited.stream().map(CitedWork::work).toArray();
    var provisions = cited.stream().map(CitedWork::provision).toArray();
    WorkerSql.update(
        connection,
        """
        delete from cited_work where record = ? and (work, provision) not in (
          select w, p from unnest(?::text[], ?::text[]) n(w, p))
        """,
        record,
        works,
        provisions);
    WorkerSql.update(
        connection,
        """
        insert into cited_work (record, work, provision)
        select r.id, n.w, n.p from unnest(?::text[], ?::text[]) n(w, p), record r
         where r.id = ? on conflict do nothing
        """,
        works,
        provisions,
        record);
  }
}
