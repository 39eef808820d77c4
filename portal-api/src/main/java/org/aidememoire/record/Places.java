package org.aidememoire.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.persistence.Row;
import org.jspecify.annotations.Nullable;

/**
 * What saving a record needs to know of the directory. It is queried without writing first what is
 * half changed: a save is one version.
 */
@ApplicationScoped
@Transactional
public class Places {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  /**
   * Where a record is kept.
   *
   * @param sending null for the record of an organisation without a country
   * @param postHost null at a head office
   */
  record Place(@Nullable String sending, @Nullable String postHost) {}

  Place of(String ministry, @Nullable String post) {
    var row =
        Row.only(
            query(
                    """
                    select m.country, p.host
                      from ministry m left join post p on p.id = ?::text where m.alias = ?
                    """)
                .setParameter(1, post)
                .setParameter(2, ministry));
    return new Place(row.textOrNull(0), row.textOrNull(1));
  }

  /** Which of the named posts there are. */
  public List<String> posts(Set<String> named) {
    return Row.list(
        query("select id from post where id = any(?)")
            .setParameter(1, named.toArray(String[]::new)),
        row -> row.text(0));
  }

  /** The countries that sent the named posts. */
  public List<String> sending(Set<String> posts) {
    return Row.list(
        query(
                """
                select distinct m.country from post p join ministry m on m.alias = p.ministry
                 where p.id = any(?) and m.country is not null order by m.country
                """)
            .setParameter(1, posts.toArray(String[]::new)),
        row -> row.text(0));
  }

  /** The codes of the countries. */
  public Set<String> countries() {
    return new HashSet<>(Row.list(query("select code from country"), row -> row.text(0)));
  }

  private Query query(String sql) {
    return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
  }
}
