package org.aidememoire.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidememoire.search.TextSource;

/**
 * The words inside the files of a record, for the indexer. It reads as the worker, so it must never
 * serve a reader: what it returns goes into the index under the record's audience.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AttachmentTexts implements TextSource {

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Override
  public List<Piece> of(UUID record) {
    return attached(record).stream()
        .map(p -> new Piece(p.label(), p.attachment(), p.language(), p.text()))
        .toList();
  }

  /** In the order of files and pages; of available files alone. */
  List<AttachedPiece> attached(UUID record) {
    try (Connection connection = worker.getConnection();
        var query =
            connection.prepareStatement(
                """
                select a.id, a.name, c.media_type, p.number, p.part, p.label,
                       coalesce(a.language, c.language), p.text
                  from attachment a
                  join content c on c.sha256 = a.sha256 and c.state = 'AVAILABLE'
                  join content_piece p on p.sha256 = a.sha256
                 where a.record = ? order by a.position, a.id, p.number, p.part
                """)) {
      query.setObject(1, record);
      List<AttachedPiece> pieces = new ArrayList<>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          pieces.add(
              new AttachedPiece(
                  rows.getObject(1, UUID.class),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getInt(4),
                  rows.getInt(5),
                  rows.getString(6),
                  rows.getString(7),
                  rows.getString(8)));
        }
      }
      return pieces;
    } catch (SQLException failure) {
      throw new IllegalStateException("texts of record " + record, failure);
    }
  }
}
