package org.aidememoire.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.persistence.Row;
import org.jspecify.annotations.Nullable;

/** Which laws records cite in their texts, and by which they are cited, as the reader sees both. */
@ApplicationScoped
@Transactional
public class CitedWorks {

  /** A law that was entered twice is the one that was released first. */
  private static final String NAMED =
      """
      select w.name, r.id, r.kind from work w join record r on r.id = w.record
       where w.name = any (?::text[]) and r.discarded is null
       order by r.published desc nulls first, r.created desc
      """;

  private static final String CITED =
      """
      select work, provision from cited_work where record = ? order by work, provision limit 500
      """;

  /** What is part of the law itself cites it all the time. */
  private static final String CITING =
      """
      select r.id, r.kind from record r
       where r.id in (select c.record from work w join cited_work c on c.work = w.name
                       where w.record = ?)
         and r.id <> ? and r.container is distinct from ? and r.phase <> 'RETIRED'
       order by r.changed desc, r.id limit 100
      """;

  /** The same, and what cites it in a field. */
  private static final String CITED_BY =
      """
      select r.id, r.kind from record r
       where r.id in (select c.record from work w join cited_work c on c.work = w.name
                       where w.record = ? and c.record <> w.record
                      union select c.record from citation c where c.cited = ?)
         and r.container is distinct from ? and r.phase <> 'RETIRED'
       order by r.changed desc, r.id limit 100
      """;

  /** By a field or in its texts. */
  private static final String LAWS =
      """
      select r.id from record r
       where r.id in (select cited from citation where record = ?
                      union select w.record from cited_work c join work w on w.name = c.work where c.record = ?)
         and r.phase <> 'RETIRED'
       order by r.id limit 100
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  /** A law that a reader sees, with the kind of its record. */
  public record Law(UUID record, String kind) {}

  /**
   * A law that a text cites.
   *
   * @param provision its number, empty where the whole law is cited
   * @param law null where the portal does not have it, or has it hidden from the reader
   */
  public record Cites(String work, String provision, @Nullable Law law) {}

  /** The laws of those works, as far as the reader sees them. */
  public Map<String, Law> laws(Collection<String> works) {
    var laws = new LinkedHashMap<String, Law>();
    if (!works.isEmpty()) {
      var asked =
          entities
              .createNativeQuery(NAMED)
              .setParameter(1, works.stream().distinct().limit(500).toArray(String[]::new));
      Row.list(asked, row -> row)
          .forEach(row -> laws.put(row.text(0), new Law(row.key(1), row.text(2))));
    }
    return laws;
  }

  /** What the texts of that record cite; a law that is known by its record alone, if it is seen. */
  public List<Cites> of(UUID record) {
    var cited =
        Row.list(
            entities.createNativeQuery(CITED).setParameter(1, record),
            row -> new CitedWork(row.text(0), row.text(1)));
    var laws = laws(cited.stream().map(CitedWork::work).toList());
    return cited.stream()
        .map(one -> new Cites(one.work(), one.provision(), laws.get(one.work())))
        .filter(one -> one.law() != null || !one.work().startsWith(RecordTexts.KEY))
        .toList();
  }

  /** All records that it cites, as far as the reader sees them. */
  public List<UUID> cited(UUID record) {
    var asked = entities.createNativeQuery(LAWS).setParameter(1, record).setParameter(2, record);
    return Row.list(asked, row -> row.key(0));
  }

  /** The records that cite it in a field or in their texts, the last changed first. */
  public Map<UUID, String> citedBy(UUID record) {
    return Row.map(
        entities
            .createNativeQuery(CITED_BY)
            .setParameter(1, record)
            .setParameter(2, record)
            .setParameter(3, record),
        row -> row.key(0),
        row -> row.text(1));
  }

  /** The records whose texts cite it, with their kinds, the last changed first. */
  public Map<UUID, String> citing(UUID record) {
    return Row.map(
        entities
            .createNativeQuery(CITING)
            .setParameter(1, record)
            .setParameter(2, record)
            .setParameter(3, record),
        row -> row.key(0),
        row -> row.text(1));
  }
}
