package org.aidememoire.citation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Writes the rows of one record: what is no longer so goes, what is new comes. */
final class CitationRows {

  private CitationRows() {}

  static void works(Connection connection, UUID record, Set<String> works) throws SQLException {
    var names = works.toArray();
    run(connection, "delete from work where record = ? and name <> all (?)", record, names);
    run(
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
    run(
        connection,
        """
        delete from cited_work where record = ? and (work, provision) not in (
          select w, p from unnest(?::text[], ?::text[]) n(w, p))
        """,
        record,
        works,
        provisions);
    run(
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

  /** An array stands for a list of texts. */
  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof Object[] texts) {
          statement.setArray(i + 1, connection.createArrayOf("text", texts));
        } else {
          statement.setObject(i + 1, values[i]);
        }
      }
      statement.executeUpdate();
    }
  }
}
