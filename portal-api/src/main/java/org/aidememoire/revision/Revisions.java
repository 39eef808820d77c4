package org.aidememoire.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Row;

/** Keeps the saved states of records. */
@ApplicationScoped
@Transactional
public class Revisions {

  /** Where a state names the files that the record carried. */
  public static final String FILES = "files";

  /**
   * The columns of a state. A file that is not through its check exists for editors alone, so the
   * names of files are left out for everybody else.
   */
  private static final String COLUMNS =
      """
      select number, made, author, reason, state,
             (case when exists (select 1 from record r
                                 where r.id = v.record and r.editors && portal_reader())
                   then v.body else v.body - 'files' end)::text, v.record
        from revision v where\s
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  /** Adds a state; called by whatever saves records, in the same transaction. */
  public void add(
      UUID record,
      int number,
      String reason,
      String state,
      JsonObject said,
      SortedSet<String> audience) {
    entities
        .createNativeQuery(
            """
            insert into revision (record, number, made, author, reason, state, body, audience)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .setParameter(1, record)
        .setParameter(2, number)
        .setParameter(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .setParameter(4, reader.get().name())
        .setParameter(5, reason)
        .setParameter(6, state)
        .setParameter(7, said.toString())
        .setParameter(8, audience.toArray(String[]::new))
        .executeUpdate();
  }

  /** The states of that record that the reader may see, newest first. */
  public List<RevisionView> of(UUID record) {
    return Row.list(
        entities
            .createNativeQuery(COLUMNS + "record = ? order by number desc limit 500")
            .setParameter(1, record),
        Revisions::view);
  }

  /**
   * Each of those records as it was last saved before that moment, by its key, as far as the reader
   * may see it.
   */
  public Map<UUID, RevisionView> asOf(Collection<UUID> records, Instant before) {
    return Row.map(
        entities
            .createNativeQuery(
                COLUMNS
                    + """
                    (record, number) in (
                      select record, max(number) from revision
                       where record = any(?::uuid[]) and made < ? group by record)
                    """)
            .setParameter(1, records.toArray(UUID[]::new))
            .setParameter(2, OffsetDateTime.ofInstant(before, ZoneOffset.UTC)),
        row -> row.key(6),
        Revisions::view);
  }

  /** That state of a record, if the reader may see it. */
  public Optional<RevisionView> at(UUID record, int number) {
    return Row.first(
        entities
            .createNativeQuery(COLUMNS + "record = ? and number = ?")
            .setParameter(1, record)
            .setParameter(2, number),
        Revisions::view);
  }

  /** How many states of that record the reader may see. */
  public int count(UUID record) {
    return Row.only(
            entities
                .createNativeQuery("select count(*) from revision where record = ?")
                .setParameter(1, record))
        .number(0);
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static RevisionView view(Row row) {
    return new RevisionView(
        row.number(0), row.instant(1), row.text(2), row.text(3), row.text(4), json(row.text(5)));
  }
}
