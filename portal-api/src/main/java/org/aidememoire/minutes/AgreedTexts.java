package org.aidememoire.minutes;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.aidememoire.search.Extents;
import org.aidememoire.search.TextSource;

/**
 * What was agreed, row by row, for the indexer: it is found by whoever reads the session. It has
 * nothing of the minutes before their adoption, and says of no row whose it is.
 */
@ApplicationScoped
class AgreedTexts implements TextSource {

  /** A row that was corrected is found by both: what was adopted still stands there. */
  private static final String PIECES =
      """
      select session, id, number, item, form, body, place, 0 as corrigendum from minutes_agreed
      union all
      select a.session, a.id, a.number, a.item, a.form, c.words, a.place, c.number
        from minutes_corrigendum c join minutes_agreed a on a.id = c.agreed
      """;

  private static final String EXTENTS =
      "select session, sum(length(body)),"
          + " md5(string_agg(concat_ws(' ', id, number, item, form, md5(body)), ',' order by place, corrigendum))"
          + " from ("
          + PIECES
          + ") as piece where session = any (?) group by session";

  private static final String ROWS =
      "select id, number, item, form, body from ("
          + PIECES
          + ") as piece where session = ? order by place, corrigendum";

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Override
  public Map<String, String> types() {
    return Stream.of(StatementForm.values())
        .map(AgreedTexts::type)
        .collect(Collectors.toMap(type -> type, type -> "minutes"));
  }

  private static String type(StatementForm form) {
    return form.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Map<UUID, Extent> extents(Collection<UUID> records) {
    return Extents.read(worker, EXTENTS, records);
  }

  /** All at once: minutes take 500 rows. */
  @Override
  public Stream<Piece> of(UUID record) {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(ROWS)) {
      query.setObject(1, record);
      var pieces = new ArrayList<Piece>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          pieces.add(piece(row));
        }
      }
      return pieces.stream();
    } catch (SQLException failure) {
      throw new IllegalStateException("agreed records cannot be read", failure);
    }
  }

  private static Piece piece(ResultSet row) throws SQLException {
    var id = row.getObject(1, UUID.class);
    var form = StatementForm.valueOf(row.getString(4));
    return Piece.of(
        row.getInt(2) + " " + row.getString(3),
        id,
        row.getString(5),
        new Passage(type(form), "/minutes#row-" + id));
  }
}
