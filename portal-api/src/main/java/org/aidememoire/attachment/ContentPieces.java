package org.aidememoire.attachment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.aidememoire.attachment.extraction.Piece;
import org.jspecify.annotations.Nullable;

/** The rows with a content's text. */
final class ContentPieces {

  private ContentPieces() {}

  /**
   * @param numbers of the pages whose pieces go, null for all
   */
  static void remove(Connection connection, String sha256, @Nullable List<Integer> numbers)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from content_piece where sha256 = ? and (? or number = any (?))")) {
      delete.setString(1, sha256);
      delete.setBoolean(2, numbers == null);
      delete.setArray(
          3, connection.createArrayOf("int4", (numbers == null ? List.of() : numbers).toArray()));
      delete.executeUpdate();
    }
  }

  static void insert(Connection connection, String sha256, List<Piece> pieces) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into content_piece (sha256, number, part, label, text) values (?, ?, ?, ?, ?)")) {
      int number = 0;
      int part = 0;
      for (Piece piece : pieces) {
        part = piece.number() == number ? part + 1 : 0;
        number = piece.number();
        insert.setString(1, sha256);
        insert.setInt(2, number);
        insert.setInt(3, part);
        insert.setString(4, piece.label());
        insert.setString(5, piece.text());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
