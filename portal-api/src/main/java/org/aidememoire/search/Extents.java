package org.aidememoire.search;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidememoire.search.TextSource.Extent;

/** How much text records have, as a source's query says it. */
public final class Extents {

  private Extents() {}

  /**
   * @param sql gives key, characters and version of each record; its one parameter are their keys
   */
  public static Map<UUID, Extent> read(DataSource worker, String sql, Collection<UUID> records) {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("uuid", records.toArray()));
      var extents = new HashMap<UUID, Extent>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          extents.put(row.getObject(1, UUID.class), new Extent(row.getLong(2), row.getString(3)));
        }
      }
      return extents;
    } catch (SQLException failure) {
      throw new IllegalStateException("the extent of texts cannot be read", failure);
    }
  }
}
