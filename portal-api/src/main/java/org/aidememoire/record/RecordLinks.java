package org.aidememoire.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.persistence.Row;
import org.aidememoire.sharing.Audience;

/** How records lead to each other, as far as the reader may see them; kinds by key. */
@ApplicationScoped
@Transactional
public class RecordLinks {

  private static final String NEWER =
      """
      select n.id, n.kind from record r join record n on n.id = r.successor
       where r.id = ?
      """;

  private static final String OLDER =
      """
      select id, kind from record where successor = ? order by changed desc, id limit 20
      """;

  /** The last changed first; what was taken back is no longer said. */
  private static final String CITING =
      """
      select r.id, r.kind from citation c join record r on r.id = c.record
       where c.cited = ? and r.phase <> 'RETIRED' order by r.changed desc, r.id limit 100
      """;

  private static final String CITING_OF_KIND =
      """
      select r.id from citation c join record r on r.id = c.record
       where c.cited = ? and r.kind = ? and r.phase <> 'RETIRED' order by r.created desc, r.id limit 1000
      """;

  private static final String CITED =
      """
      select r.id, r.kind, r.audience, r.within, r.container from citation c join record r on r.id = c.cited
       where c.record = ? order by r.changed desc, r.id limit 100
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  /** What stands in its place, where it is superseded. */
  public Map<UUID, String> newer(UUID record) {
    return kinds(NEWER, record);
  }

  /** What it stands in the place of. */
  public Map<UUID, String> older(UUID record) {
    return kinds(OLDER, record);
  }

  /** What cites it. */
  public Map<UUID, String> citing(UUID record) {
    return kinds(CITING, record);
  }

  /** What of that kind cites it, the newest thousand. */
  public List<UUID> citing(UUID record, String kind) {
    return Row.list(asked(CITING_OF_KIND, record).setParameter(2, kind), row -> row.key(0));
  }

  /** What it cites and not all of those readers reach. */
  public Map<UUID, String> outOfReach(UUID record, Audience readers) {
    var kinds = new LinkedHashMap<UUID, String>();
    Row.list(asked(CITED, record), row -> row).stream()
        .filter(row -> !audience(row).reaches(readers))
        .forEach(row -> kinds.put(row.key(0), row.text(1)));
    return kinds;
  }

  /** Of a part, within its container. */
  private static Audience audience(Row row) {
    var own = new Audience(row.texts(2));
    return row.keyOrNull(4) == null ? own : own.within(new Audience(row.texts(3)));
  }

  /** What a record cites from now on; its editor calls it by saving. */
  void cite(UUID record, Set<UUID> cited) {
    entities
        .createNativeQuery("delete from citation where record = ?")
        .setParameter(1, record)
        .executeUpdate();
    if (!cited.isEmpty()) {
      entities
          .createNativeQuery("insert into citation (record, cited) select ?, unnest(?::uuid[])")
          .setParameter(1, record)
          .setParameter(2, cited.toArray(UUID[]::new))
          .executeUpdate();
    }
  }

  private Map<UUID, String> kinds(String sql, UUID record) {
    return Row.map(asked(sql, record), row -> row.key(0), row -> row.text(1));
  }

  private Query asked(String sql, UUID record) {
    return entities.createNativeQuery(sql).setParameter(1, record);
  }
}
