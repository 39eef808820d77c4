package org.aidememoire.querylog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Denied;

/** The query log: frequent questions, for the secretariat. */
@ApplicationScoped
@Transactional
public class AskedQuestions {

  private static final int SHOWN = 100;

  /** What fewer asked might say who they were. */
  private static final int OFTEN = 3;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  /** A question with the number of times it was asked and found nothing. */
  public record Often(String text, long times, long inVain) {}

  /**
   * The questions of the last 180 days, the most frequent (or most often without result) first; at
   * most 100.
   */
  public List<Often> often(boolean inVain) {
    if (!reader.get().has(Role.SECRETARIAT)) {
      throw new Denied("denied.asked");
    }
    return Row.list(
        entities
            .createNativeQuery(
                """
                select text, times, vain from
                  (select text, sum(times) as times,
                          coalesce(sum(times) filter (where not found), 0) as vain
                     from query_log group by text having sum(times) >= ?::int) asked
                 where vain > 0 or not ?::boolean
                 order by case when ?::boolean then vain else times end desc, text
                """)
            .setParameter(1, OFTEN)
            .setParameter(2, inVain)
            .setParameter(3, inVain)
            .setMaxResults(SHOWN),
        row -> new Often(row.text(0), row.count(1), row.count(2)));
  }
}
