package org.aidememoire.attachment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterators.AbstractSpliterator;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.search.TextSource.Piece;

/**
 * Reads a record's pieces a few at a time, by a cursor of the database: all of them as they were
 * when it was opened. It reads only, so its transaction holds back no follower of the change log.
 */
final class PieceCursor extends AbstractSpliterator<Piece> {

  /** In the order of files and pages; of available files alone, see {@link #isAvailable}. */
  private static final String PIECES =
      """
      select p.label, a.id, coalesce(a.language, c.language), p.text,
             a.name, c.media_type
        from attachment a
        join content c on c.sha256 = a.sha256 and c.state = 'AVAILABLE'
        join content_piece p on p.sha256 = a.sha256
       where a.record = ? and (not c.personal or a.confirmed is not null) order by a.position, a.id, p.number, p.part
      """;

  /** A piece has 20,000 characters at most. */
  private static final int AT_ONCE = 20;

  private final Connection connection;
  private final PreparedStatement query;
  private final ResultSet row;

  PieceCursor(DataSource worker, UUID record) throws SQLException {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    connection = worker.getConnection();
    try {
      connection.setAutoCommit(false); // a cursor lives in a transaction
      query = connection.prepareStatement(PIECES);
      query.setFetchSize(AT_ONCE);
      query.setObject(1, record);
      row = query.executeQuery();
    } catch (SQLException failure) {
      giveBack();
      throw failure;
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super Piece> action) {
    try {
      do {
        if (!row.next()) {
          return false;
        }
      } while (!isAvailable(row.getString(5), row.getString(6)));
      action.accept(
          Piece.ofFile(
              row.getString(1),
              row.getObject(2, UUID.class),
              row.getString(5),
              row.getString(3),
              row.getString(4)));
      return true;
    } catch (SQLException failure) {
      throw new IllegalStateException("the texts of files cannot be read on", failure);
    }
  }

  /** A content may be sound and yet lie under a name that it may not have. */
  private static boolean isAvailable(String name, String mediaType) {
    return NameVerdict.of(name, FileKind.ofMediaType(mediaType).orElse(null)).isEmpty();
  }

  void close() {
    try {
      query.close();
      giveBack();
    } catch (SQLException failure) {
      throw new IllegalStateException("the texts of files cannot be closed", failure);
    }
  }

  private void giveBack() throws SQLException {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
