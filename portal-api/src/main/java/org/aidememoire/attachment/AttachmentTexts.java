package org.aidememoire.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.aidememoire.attachment.extraction.Piece;
import org.aidememoire.search.Extents;
import org.aidememoire.search.TextSource;

/**
 * The words inside the files of records, for the indexer. It reads as the worker, so it must never
 * serve a reader: what it returns goes into the index under the record's audience.
 */
@ApplicationScoped
public class AttachmentTexts implements TextSource {

  /**
   * The pieces of a content are the same as long as it is in the same state and the same pages of
   * it are to be read; a file's language goes with each of its pieces, and its name decides whether
   * it has any, see {@link PieceCursor}.
   */
  private static final String EXTENTS =
      """
      select a.record, sum(p.characters),
             md5(string_agg(concat_ws(' ', a.id, a.position, a.language, a.sha256, a.name, p.pieces, p.characters,
                                      c.ocr, c.to_read::text), ',' order by a.position, a.id))
        from attachment a
        join content c on c.sha256 = a.sha256 and c.state = 'AVAILABLE'
       cross join lateral (select count(*) as pieces, coalesce(sum(characters), 0) as characters
                             from content_piece where sha256 = a.sha256) p
       where a.record = any (?) and p.pieces > 0 and (not c.personal or a.confirmed is not null)
       group by a.record
      """;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  @Override
  public Map<UUID, Extent> extents(Collection<UUID> records) {
    return Extents.read(worker, EXTENTS, records);
  }

  @Override
  public Stream<Piece> of(UUID record) {
    try {
      var pieces = new PieceCursor(worker, record);
      return StreamSupport.stream(pieces, false).onClose(pieces::close);
    } catch (SQLException failure) {
      throw new IllegalStateException("the texts of files cannot be read", failure);
    }
  }
}
