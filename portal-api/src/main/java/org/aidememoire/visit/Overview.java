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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
      "select id, kind, host, takes_effect, changed, urgent, returned from record where ";

  static final String NEWS =
      COLUMNS
          + """
          phase in ('RELEASED', 'STALE') and changed > ?1
            and (cast(?2 as uuid) is null or changed_by is distinct from cast(?2 as uuid))
            and (changed, id) < (?3, ?4)
          order by changed desc, id desc limit ?5
          """;

  /** One task's part: urgent first, then what waits longest. */
  private static final String FIRST_THINGS =
      """
            and (not urgent, changed, id) > (?1, ?2, ?3)
          order by not urgent, changed, id limit ?4
          """;

  private static final String HEADED =
      "ministry = any (?5) and (post = any (?6) or ministry = any (?7))";

  static final String RELEASE = COLUMNS + "phase = 'WAITING' and " + HEADED + FIRST_THINGS;

  static final String RETURNED =
      COLUMNS
          + """
          phase = 'WORKING' and author = cast(?5 as uuid) and (returned is not null or due)
          """
          + FIRST_THINGS;

  /** What is due in the author's own work is {@link #RETURNED}. */
  static final String REVIEW =
      COLUMNS
          + """
          due and editors && portal_reader()
            and not (phase = 'WORKING' and author is not distinct from cast(?5 as uuid))
          """
          + FIRST_THINGS;

  static final String VERIFY =
      COLUMNS
          + """
          phase = 'WAITING' and ministry = any (?8) and deciders && portal_reader()
            and author is distinct from cast(?9 as uuid)
            and not coalesce("""
          + HEADED
          + ", false)"
          + FIRST_THINGS;

  private static final String OWN_DRAFT =
      " phase = 'WORKING' and author = cast(?5 as uuid) and returned is null and not due ";

  static final String DRAFT = COLUMNS + OWN_DRAFT + FIRST_THINGS;

  private static final String DRAFTS =
      "select count(*) from record where" + OWN_DRAFT.replace("?5", "?1");

  static final String EFFECT =
      COLUMNS
          + """
          phase = 'RELEASED' and takes_effect >= ?1 and takes_effect <= ?2 and (takes_effect, id) > (?3, ?4)
          order by takes_effect, id limit ?5
          """;

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  private record Changed(Line line, Instant changed, boolean urgent) {}

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

  /** What cannot go on without the reader, of one kind of task, and along which index. */
  public Lines waiting(Task task, @Nullable String cursor, int limit) {
    var most = Listing.bounded(limit);
    var from = WaitingCursor.of(cursor);
    if (task == Task.RELEASE && !reader.get().has(Role.HEAD_OF_POST)) {
      return new Lines(List.of(), null);
    }
    var person = reader.get().person();
    var values = new ArrayList<@Nullable Object>();
    values.addAll(Arrays.asList(!from.urgent(), at(from.changed()), from.id(), most + 1));
    switch (task) {
      case RELEASE -> values.addAll(headed());
      case RETURNED, REVIEW, DRAFT -> values.add(person);
      case VERIFY -> {
        values.addAll(headed());
        values.add(texts(reader.get().postings(), CurrentPosting::ministry));
        values.add(person);
      }
    }
    return lines(
        rows(sql(task), values),
        most,
        row -> new WaitingCursor(row.urgent, row.changed, row.line.id()).text());
  }

  private static String sql(Task task) {
    return switch (task) {
      case RELEASE -> RELEASE;
      case RETURNED -> RETURNED;
      case REVIEW -> REVIEW;
      case VERIFY -> VERIFY;
      case DRAFT -> DRAFT;
    };
  }

  /** The ministries and posts that the reader heads, and the head offices. */
  private List<Object> headed() {
    var headed =
        reader.get().postings().stream().filter(p -> p.role() == Role.HEAD_OF_POST).toList();
    return List.of(
        texts(headed, CurrentPosting::ministry),
        texts(headed, CurrentPosting::post),
        texts(headed.stream().filter(p -> p.post() == null).toList(), CurrentPosting::ministry));
  }

  /** How many drafts of their own the reader has. */
  public int drafts() {
    return Row.only(entities.createNativeQuery(DRAFTS).setParameter(1, reader.get().person()))
        .number(0);
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
    var all = new ArrayList<@Nullable Object>(Arrays.asList(values));
    all.add(most + 1);
    return lines(rows(sql, all), most, row -> order.apply(row) + "~" + row.line.id());
  }

  private List<Changed> rows(String sql, List<@Nullable Object> values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return Row.list(query, Overview::changed);
  }

  private static Lines lines(List<Changed> found, int most, Function<Changed, String> cursor) {
    var shown = found.size() > most ? found.subList(0, most) : found;
    var next = found.size() > most ? cursor.apply(shown.getLast()) : null;
    return new Lines(shown.stream().map(Changed::line).toList(), next);
  }

  private static Changed changed(Row row) {
    var line =
        new Line(row.key(0), row.text(1), row.textOrNull(2), row.dayOrNull(3), row.textOrNull(6));
    return new Changed(line, row.instant(4), row.truth(5));
  }

  private static String[] texts(
      List<CurrentPosting> postings, Function<CurrentPosting, @Nullable String> part) {
    return postings.stream().map(part).filter(Objects::nonNull).toArray(String[]::new);
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
