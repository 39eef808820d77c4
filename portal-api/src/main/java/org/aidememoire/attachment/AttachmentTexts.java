package org.aidememoire.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidememoire.search.TextSource;

/**
 * The words inside the files of records, for the indexer. It reads as the worker, so it must never
 * serve a reader: what it returns goes into the index under the record's audience.
 */
@ApplicationScoped
public class AttachmentTexts implements TextSource {

  /** In the order of files and pages; of available files alone. */
  private static final String PIECES =
      """
      select a.record, p.label, a.id, coalesce(a.language, c.language), p.text
        from attachment a
        join content c on c.sha256 = a.sha256 and c.state = 'AVAILABLE'
        join content_piece p on p.sha256 = a.sha256
       where a.record = any (?) order by a.record, a.position, a.id, p.number, p.part
      """;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Override
  public Map<UUID, List<Piece>> of(Collection<UUID> records) {
    try (Connection connection = worker.getConnection();
        var query = connection.prepareStatement(PIECES)) {
      query.setArray(1, connection.createArrayOf("uuid", records.toArray()));
      var pieces = new HashMap<UUID, List<Piece>>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          pieces
              .computeIfAbsent(row.getObject(1, UUID.class), record -> new ArrayList<>())
              .add(
                  new Piece(
                      row.getString(2),
                      row.getObject(3, UUID.class),
                      row.getString(4),
                      row.getString(5)));
        }
      }
      return pieces;
    } catch (SQLException failure) {
      throw new IllegalStateException("the texts of files cannot be read", failure);
    }
  }
}
