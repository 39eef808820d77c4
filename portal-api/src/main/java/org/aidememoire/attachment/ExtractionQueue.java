package org.aidememoire.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.attachment.extraction.Hints;
import org.aidememoire.attachment.extraction.Outcome;
import org.aidememoire.attachment.extraction.Piece;
import org.aidememoire.attachment.extraction.Refusal;
import org.aidememoire.persistence.WorkerSql;

/**
 * Hands out contents to check or read, and writes down what was found. Works for every node: a
 * content is claimed by one statement and worked on outside of any transaction, for a long one
 * would hold back the change log. A lease is short and is renewed during the work, so a content
 * whose node died is soon taken by another, or by the same when it is back. What was found is
 * written by statements of which the last makes it count: whoever dies before it leaves the content
 * to the next, who begins again.
 */
@ApplicationScoped
class ExtractionQueue {

  /**
   * Edition of the rules of {@link org.aidememoire.attachment.extraction}. A content that older
   * rules let pass stays available until it is judged anew.
   */
  static final int RULES = 2;

  /**
   * The owner for whom the lane has worked least lately is next, and of an owner's contents the
   * smallest: sixty files of one person cost another one turn. Contents that ended a process come
   * after the owner's others.
   */
  private static final String CLAIM =
      """
      with next as (
        select c.sha256, a.owner
          from content c join attachment a on a.sha256 = c.sha256
          left join extraction_turn t on t.lane = ? and t.owner = a.owner
         where %s and coalesce(c.claimed_until, '-infinity') < now() and c.size <= ?
         order by t.served nulls first, c.attempts, c.size, c.created limit 1
         for update of c skip locked),
      turn as (
        insert into extraction_turn (lane, owner, served)
        select ?, owner, clock_timestamp() from next
        on conflict (lane, owner) do update set served = excluded.served)
      update content c
         set claimed_until = now() + ? * interval '1 second', attempts = attempts + 1
        from next where c.sha256 = next.sha256
      returning c.sha256, c.attempts, c.media_type, c.to_read, c.again is not null
      """;

  private static final String HELD = CLAIM.formatted("c.state = 'HELD'");

  private static final String OUTDATED =
      CLAIM.formatted("c.state = 'AVAILABLE' and c.rules < " + RULES);

  private static final String WAITING =
      CLAIM.formatted("c.state = 'AVAILABLE' and c.ocr = 'WAITING'");

  /**
   * Of the first who attached it: nobody who comes later changes how it is read. The language that
   * its text seemed to have is not believed where its pictures are read again.
   */
  private static final String HINTS =
      """
      select coalesce(p.host, ''), coalesce(a.language, case when c.again is null then c.language end, '')
        from attachment a join content c on c.sha256 = a.sha256
        join record r on r.id = a.record left join post p on p.id = r.post
       where a.sha256 = ? order by a.created, a.id limit 1
      """;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  /** Of at most that many bytes. */
  Optional<Lease> nextHeld(String lane, long largest, Duration work) throws SQLException {
    return lease(HELD, lane, largest, work);
  }

  /** What older rules let pass. */
  Optional<Lease> nextOutdated(Duration work) throws SQLException {
    return lease(OUTDATED, "outdated", Long.MAX_VALUE, work);
  }

  Optional<Lease> nextToRead(Duration work) throws SQLException {
    return lease(WAITING, "read", Long.MAX_VALUE, work);
  }

  private Optional<Lease> lease(String sql, String lane, long largest, Duration work)
      throws SQLException {
    try (Connection connection = worker.getConnection();
        PreparedStatement next = connection.prepareStatement(sql)) {
      next.setString(1, lane);
      next.setLong(2, largest);
      next.setString(3, lane);
      next.setLong(4, work.toSeconds());
      try (ResultSet row = next.executeQuery()) {
        return row.next() ? Optional.of(lease(connection, row)) : Optional.empty();
      }
    }
  }

  private static Lease lease(Connection connection, ResultSet content) throws SQLException {
    String sha256 = content.getString(1);
    String type = content.getString(3);
    Integer[] pages = (Integer[]) content.getArray(4).getArray();
    try (PreparedStatement query = connection.prepareStatement(HINTS)) {
      query.setString(1, sha256);
      try (ResultSet row = query.executeQuery()) {
        boolean carried = row.next();
        return new Lease(
            sha256,
            content.getInt(2),
            carried ? new Hints(row.getString(1), row.getString(2)) : new Hints("", ""),
            type == null ? null : FileKind.ofMediaType(type).orElse(null),
            Arrays.asList(pages),
            content.getBoolean(5));
      }
    }
  }

  /** The file may be downloaded from now on; its pictures are read afterwards. */
  void sound(Lease lease, Outcome.Sound found) throws SQLException {
    try (Connection connection = worker.getConnection()) {
      ContentPieces.remove(connection, lease.sha256(), null);
      ContentPieces.insert(connection, lease.sha256(), found.pieces());
      WorkerSql.update(
          connection,
          """
          update content set state = 'AVAILABLE', refusal = null, refusal_detail = null,
                 media_type = ?, language = nullif(?, ''), pages = ?, cut = ?,
                 personal = personal or ?, to_read = ?, unread = '{}', ocr = ?, again = case when ? then again end,
                 rules = ?, waits = null, claimed_until = null, attempts = 0
           where sha256 = ?
          """,
          found.kind().mediaType(),
          found.language(),
          found.pages(),
          found.cut(),
          found.personal(),
          array(connection, found.toBeRead()),
          ocr(found),
          !found.toBeRead().isEmpty(),
          RULES,
          lease.sha256());
    }
  }

  private static String ocr(Outcome.Sound found) {
    if (!found.toBeRead().isEmpty()) {
      return "WAITING";
    }
    return found.oldLetters() ? "OLD_LETTERS" : "NONE";
  }

  /** What was available stays as it was read, unless it was asked meanwhile to be read again. */
  void soundAsBefore(Lease lease) throws SQLException {
    try (Connection connection = worker.getConnection()) {
      WorkerSql.update(
          connection,
          """
          update content set rules = ?, again = null, waits = null, claimed_until = null, attempts = 0
           where sha256 = ? and (again is null or ?)
          """,
          RULES,
          lease.sha256(),
          lease.again());
    }
  }

  /** The scanner is unavailable: no fault of the file, which says so while it is held. */
  void awaitScanner(Lease lease, Duration rest) throws SQLException {
    try (Connection connection = worker.getConnection()) {
      WorkerSql.update(
          connection,
          """
          update content set waits = 'SCANNER', attempts = attempts - 1,
                 claimed_until = now() + ? * interval '1 second'
           where sha256 = ?
          """,
          rest.toSeconds(),
          lease.sha256());
    }
  }

  void refuse(Lease lease, Refusal reason, String detail) throws SQLException {
    try (Connection connection = worker.getConnection()) {
      ContentPieces.remove(connection, lease.sha256(), null);
      WorkerSql.update(
          connection,
          """
          update content set state = 'REFUSED', refusal = ?, refusal_detail = ?, rules = ?,
                 again = null, waits = null, claimed_until = null, attempts = 0
           where sha256 = ?
          """,
          reason.name(),
          detail.replace("\0", ""),
          RULES,
          lease.sha256());
    }
  }

  /** Pages that were read take the place of what little text their layer had. */
  void read(
      Lease lease, List<Piece> pieces, List<Integer> pages, List<Integer> unread, boolean personal)
      throws SQLException {
    TreeSet<Integer> left = new TreeSet<>(lease.toRead());
    pages.forEach(left::remove);
    try (Connection connection = worker.getConnection()) {
      ContentPieces.remove(connection, lease.sha256(), pieces.stream().map(Piece::number).toList());
      ContentPieces.insert(connection, lease.sha256(), pieces);
      WorkerSql.update(
          connection,
          """
          update content set to_read = ?, unread = unread || ?, personal = personal or ?, claimed_until = null, attempts = 0,
                 again = case when ? then again end, ocr = case when ? then 'WAITING'
                            when cardinality(unread || ?) > 0 then 'PARTLY' else 'DONE' end
           where sha256 = ?
          """,
          array(connection, List.copyOf(left)),
          array(connection, unread),
          personal,
          !left.isEmpty(),
          !left.isEmpty(),
          array(connection, unread),
          lease.sha256());
    }
  }

  void ocrNotInstalled(Lease lease) throws SQLException {
    try (Connection connection = worker.getConnection()) {
      WorkerSql.update(
          connection,
          """
          update content set ocr = 'NOT_INSTALLED', again = null, claimed_until = null, attempts = 0
           where sha256 = ?
          """,
          lease.sha256());
    }
  }

  /** At start: the program may have been installed meanwhile. */
  void hopeForOcrAgain() throws SQLException {
    try (Connection connection = worker.getConnection()) {
      WorkerSql.update(
          connection, "update content set ocr = 'WAITING' where ocr = 'NOT_INSTALLED'");
    }
  }

  /** For that much longer, unless another node has taken it meanwhile. */
  void keep(Lease lease, Duration longer) throws SQLException {
    try (Connection connection = worker.getConnection()) {
      WorkerSql.update(
          connection,
          """
          update content set claimed_until = now() + ? * interval '1 second'
           where sha256 = ? and attempts = ? and claimed_until is not null
          """,
          longer.toSeconds(),
          lease.sha256(),
          lease.attempts());
    }
  }

  /** Back on the pile, after a while; {@code counts} when the file is to blame. */
  void release(Lease lease, Duration rest, boolean counts) throws SQLException {
    try (Connection connection = worker.getConnection()) {
      WorkerSql.update(
          connection,
          """
          update content set claimed_until = now() + ? * interval '1 second', attempts = attempts - ?
           where sha256 = ?
          """,
          rest.toSeconds(),
          counts ? 0 : 1,
          lease.sha256());
    }
  }

  private static Array array(Connection connection, List<Integer> numbers) throws SQLException {
    return connection.createArrayOf("int4", numbers.toArray());
  }
}
