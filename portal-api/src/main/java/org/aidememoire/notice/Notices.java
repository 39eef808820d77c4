package org.aidememoire.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.notice.Notice.Reason;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Listing;
import org.jspecify.annotations.Nullable;

/** What the reader was told, of records that the reader may still read. */
@ApplicationScoped
@Transactional
public class Notices {

  /** More unread ones are not counted. */
  public static final int MOST_COUNTED = 100;

  static final String UNREAD =
      """
      select count(*) from (
        select from notice where person = ?::uuid and read is null limit 100) as unread
      """;

  private static final String COLUMNS =
      """
      select n.id, n.record, r.kind, n.noticed, n.read is not null
        from notice n join record r on r.id = n.record
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  /** The newest first. */
  public Listing<Notice> newest(@Nullable String cursor, int limit) {
    var from = Listing.Cursor.of(cursor);
    var most = Listing.bounded(limit);
    var found =
        withReasons(
            Row.list(
                entities
                    .createNativeQuery(
                        COLUMNS
                            + """
                             where n.person = ?::uuid and (n.noticed, n.id) < (?::timestamptz, ?::uuid)
                             order by n.noticed desc, n.id desc
                            """)
                    .setParameter(1, reader.get().person())
                    .setParameter(2, from.changed().toString())
                    .setParameter(3, from.id())
                    .setMaxResults(most + 1),
                Notices::notice));
    if (found.size() <= most) {
      return new Listing<>(found, null);
    }
    var last = found.get(most - 1);
    return new Listing<>(found.subList(0, most), last.noticed() + "~" + last.id());
  }

  public Notice get(UUID id) {
    return withReasons(
            Row.list(
                entities
                    .createNativeQuery(COLUMNS + " where n.person = ?::uuid and n.id = ?::uuid")
                    .setParameter(1, reader.get().person())
                    .setParameter(2, id),
                Notices::notice))
        .stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What the reader was told of that record, the newest first. */
  public List<Notice> of(UUID record) {
    return withReasons(
        Row.list(
            entities
                .createNativeQuery(
                    COLUMNS
                        + " where n.person = ?::uuid and n.record = ?::uuid order by n.noticed desc, n.id")
                .setParameter(1, reader.get().person())
                .setParameter(2, record)
                .setMaxResults(Listing.MOST),
            Notices::notice));
  }

  /** Those of the named notices that are the reader's, of records that the reader may read. */
  public List<Notice> named(Collection<UUID> ids) {
    var keys = ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    return withReasons(
        Row.list(
            entities
                .createNativeQuery(
                    COLUMNS
                        + " where n.person = ?::uuid and n.id = any (?::uuid[]) order by n.noticed desc, n.id")
                .setParameter(1, reader.get().person())
                .setParameter(2, keys),
            Notices::notice));
  }

  private static Notice notice(Row row) {
    return new Notice(row.key(0), row.key(1), row.text(2), row.instant(3), row.truth(4), List.of());
  }

  private List<Notice> withReasons(List<Notice> bare) {
    if (bare.isEmpty()) {
      return bare;
    }
    var keys = bare.stream().map(n -> n.id().toString()).collect(joining(",", "{", "}"));
    var query =
        entities
            .createNativeQuery(
                """
                select notice, source, occasion, since from notice_reason
                 where notice = any (?::uuid[]) order by since, source, occasion
                """)
            .setParameter(1, keys);
    var reasons =
        Row.list(query, row -> row).stream()
            .collect(groupingBy(row -> row.key(0), mapping(Notices::reason, toList())));
    return bare.stream().map(n -> n.because(reasons.getOrDefault(n.id(), List.of()))).toList();
  }

  private static Reason reason(Row row) {
    return new Reason(row.text(1), row.text(2), row.instant(3));
  }

  /** How many the reader has not read, at most {@link #MOST_COUNTED}. */
  public int unread() {
    var person = reader.get().person();
    return person == null
        ? 0
        : Row.only(entities.createNativeQuery(UNREAD).setParameter(1, person)).number(0);
  }

  /**
   * All are read.
   *
   * @param until what came later was not on the page and stays unread
   */
  public void read(Instant until) {
    entities
        .createNativeQuery(
            """
            update notice set read = ?::timestamptz
             where person = ?::uuid and read is null and noticed <= ?::timestamptz
            """)
        .setParameter(1, clock.instant().toString())
        .setParameter(2, reader.get().person())
        .setParameter(3, until.toString())
        .executeUpdate();
  }
}
