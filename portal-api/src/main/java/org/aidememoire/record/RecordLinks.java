package org.aidememoire.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

  @SuppressWarnings("unchecked")
  private Map<UUID, String> kinds(String sql, UUID record) {
    List<Object[]> rows = entities.createNativeQuery(sql).setParameter(1, record).getResultList();
    var kinds = new LinkedHashMap<UUID, String>();
    rows.forEach(row -> kinds.put((UUID) row[0], (String) row[1]));
    return kinds;
  }
}
