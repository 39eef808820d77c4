package org.aidememoire.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
import org.aidememoire.persistence.Row;
import org.aidememoire.record.Listing;
import org.jspecify.annotations.Nullable;

/** What there is for this reader at a glance, across all kinds of record. */
@ApplicationScoped
@Transactional
public class Overview {

  private static final String COLUMNS =
      "select id, kind, host, takes_effect, changed from record where ";

  static final String NEWS =
      COLUMNS
          + """
          phase in ('RELEASED', 'STALE') and changed > ?1
            and (cast(?2 as uuid) is null or changed_by is distinct from cast(?2 as uuid))
            and (changed, id) < (?3, ?4)
          order by changed desc, id desc limit ?5
          """;

  static final String WAITING =
      COLUMNS
          + """
          (phase = 'WAITING' and ministry = any (?1) and (post = any (?2) or ministry = any (?3))
             or phase = 'WORKING' and author = cast(?4 as uuid)
             or due and editors && portal_reader())
            and (changed, id) > (?5, ?6)
          order by changed, id limit ?7
          """;

  static final String EFFECT =
      COLUMNS
          + """
          phase = 'RELEASED' and takes_effect >= ?1 and takes_effect <= ?2 and (takes_effect, id) > (?3, ?4)
          order by takes_effect, id limit ?5
          """;

  private static final UUID FIRST = new UUID(0, 0);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  private record Changed(Line line, Instant changed) {}

  /**
   * What others published or changed after that moment, and the reader may read, newest first.
   *
   * @param since null for the newest of all
   */
  public Lines news(@Nullable Instant since, @Nullable String cursor, int limit) {
    var from = Listing.Cursor.of(cursor);
    return lines(
        Changed::changed,
        limit,
        NEWS,
        at(Objects.requireNonNullElse(since, Instant.EPOCH)),
        reader.get().person(),
        at(from.changed()),
        from.id());
  }

  /**
   * What cannot go on without the reader, the longest waiting first: what was handed in at the
   * posts that the reader heads, and the reader's own drafts, and what its keepers are to look at
   * again.
   */
  public Lines waiting(@Nullable String cursor, int limit) {
    var headed =
        reader.get().postings().stream().filter(p -> p.role() == Role.HEAD_OF_POST).toList();
    var from =
        cursor == null ? new Listing.Cursor(Instant.EPOCH, FIRST) : Listing.Cursor.of(cursor);
    return lines(
        Changed::changed,
        limit,
        WAITING,
        texts(headed, CurrentPosting::ministry),
        texts(headed, CurrentPosting::post),
        texts(headed.stream().filter(p -> p.post() == null).toList(), CurrentPosting::ministry),
        reader.get().person(),
        at(from.changed()),
        from.id());
  }

  /** What is published and applies from a day between these two on, the soonest first. */
  public Lines takingEffect(
      LocalDate from, @Nullable LocalDate until, @Nullable String cursor, int limit) {
    var after = DayCursor.of(cursor, from);
    return lines(
        row -> Objects.requireNonNull(row.line.takesEffect()),
        limit,
        EFFECT,
        from,
        Objects.requireNonNullElse(until, LAST_DAY),
        after.day(),
        after.id());
  }

  /** Requests one more than wanted, which shows whether there is a next part. */
  private Lines lines(
      Function<Changed, Object> order, int limit, String sql, @Nullable Object... values) {
    var most = Listing.bounded(limit);
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.setParameter(values.length + 1, most + 1);
    var found = Row.list(query, Overview::changed);
    var shown = found.size() > most ? found.subList(0, most) : found;
    var next =
        found.size() > most ? order.apply(shown.getLast()) + "~" + shown.getLast().line.id() : null;
    return new Lines(shown.stream().map(Changed::line).toList(), next);
  }

  private static Changed changed(Row row) {
    var line = new Line(row.key(0), row.text(1), row.text(2), row.dayOrNull(3));
    return new Changed(line, row.instant(4));
  }

  private static String[] texts(
      List<CurrentPosting> postings, Function<CurrentPosting, @Nullable String> part) {
    return postings.stream().map(part).filter(Objects::nonNull).toArray(String[]::new);
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
