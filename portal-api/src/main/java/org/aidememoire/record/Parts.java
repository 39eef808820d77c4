package org.aidememoire.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.aidememoire.revision.Revisions;
import org.jspecify.annotations.Nullable;

/**
 * What a part of records (a file, say) asks about the record that it hangs on, whatever its kind:
 * everyone who may edit the record may add and remove parts, everyone who reads it reads them.
 */
@ApplicationScoped
@Transactional
public class Parts {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Revisions revisions;

  @Inject Event<RecordSaved> saved;

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
    return Row.first(
            entities
                .createNativeQuery(
                    """
                    select r.kind, r.title, r.ministry, p.host, r.editors && portal_reader()
                      from record r left join post p on p.id = r.post where r.id = ?
                    """)
                .setParameter(1, record),
            row -> container(record, row))
        .orElseThrow(NotFound::new);
  }

  private Container container(UUID record, Row row) {
    return new Container(
        record,
        row.text(0),
        row.text(1),
        row.text(2),
        row.textOrNull(3),
        row.truth(4) && reader.get().posted());
  }

  public Container editable(UUID record) {
    var container = readable(record);
    if (!container.editable()) {
      throw new Denied("denied.edit");
    }
    return container;
  }

  /**
   * Files were added, removed or renamed, which makes a version where it carries other names now.
   * It is its editors' alone, for a file that is not through its check exists for nobody else.
   */
  public void carries(UUID id, Collection<String> files, String reason) {
    var record =
        Objects.requireNonNull(
            entities.find(SharedRecord.class, id, LockModeType.PESSIMISTIC_WRITE));
    if (record.carry(files)) {
      entities.flush();
      revisions.add(id, record.version, reason, record.state, record.said(), record.editors);
    }
    saved.fire(new RecordSaved(id));
  }
}
