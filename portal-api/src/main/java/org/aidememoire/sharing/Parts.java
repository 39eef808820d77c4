package org.aidememoire.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What a part of records (a file, say) asks about the record that it hangs on, whatever its kind:
 * whoever may edit the record may add and remove parts, whoever reads it reads them.
 */
@ApplicationScoped
@Transactional
public class Parts {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  /**
   * A record as its parts see it.
   *
   * @param country of the post that keeps it, null for a head office
   * @param editable whether the current reader may change it
   */
  public record Container(
      UUID id,
      String kind,
      String title,
      String ministry,
      @Nullable String country,
      boolean editable) {}

  public Container readable(UUID record) {
    var rows =
        entities
            .createNativeQuery(
                """
                select r.kind, r.title, r.ministry, r.post, p.host, array_to_string(r.audience, ',')
                  from record r left join post p on p.id = r.post where r.id = ?
                """)
            .setParameter(1, record)
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound();
    }
    var row = (Object[]) rows.getFirst();
    var ministry = (String) row[2];
    var editable = mayEdit(reader.get(), ministry, (String) row[3], (String) row[5]);
    return new Container(
        record, (String) row[0], (String) row[1], ministry, (String) row[4], editable);
  }

  public Container editable(UUID record) {
    var container = readable(record);
    if (!container.editable()) {
      throw new Denied("denied.edit");
    }
    return container;
  }

  /**
   * As {@link SharedRecord#mayEdit} says; a record that one person alone reads is that person's.
   */
  private static boolean mayEdit(
      Reader by, String ministry, @Nullable String post, String audience) {
    return by.posted()
        && (by.worksAt(ministry, post)
            || by.heads(ministry, post)
            || by.person() != null && audience.equals(Token.person(by.person())));
  }
}
