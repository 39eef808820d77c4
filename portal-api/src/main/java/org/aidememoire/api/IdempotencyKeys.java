package org.aidememoire.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for 24 hours which keys a caller has used and what came of it: the status and the
 * address of what was created, never its content, which the caller may no longer be allowed to
 * read. Each step is a transaction of its own, so a key is taken even while its request runs.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class IdempotencyKeys {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  /**
   * What is known of a key.
   *
   * @param status null while the first request still runs
   */
  record Use(String request, @Nullable Integer status, @Nullable String location) {}

  /** Takes the key, unless it is known and has not expired: then tells how it was used. */
  Optional<Use> take(String key, String request) {
    int taken =
        entities
            .createNativeQuery(
                """
                insert into idempotency_key as known (caller, key, request) values (?, ?, ?)
                on conflict (caller, key) do update
                   set request = excluded.request, made = now(), status = null, location = null
                 where known.made < now() - interval '24 hours'
                """)
            .setParameter(1, caller())
            .setParameter(2, key)
            .setParameter(3, request)
            .executeUpdate();
    return taken == 1 ? Optional.empty() : Optional.of(use(key));
  }

  @SuppressWarnings("unchecked")
  private Use use(String key) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select request, status, location from idempotency_key where caller = ? and key = ?")
            .setParameter(1, caller())
            .setParameter(2, key)
            .getResultList();
    var row = rows.getFirst();
    return new Use((String) row[0], (Integer) row[1], (String) row[2]);
  }

  /** The first request succeeded. */
  void done(String key, int status, @Nullable String location) {
    entities
        .createNativeQuery(
            "update idempotency_key set status = ?, location = ? where caller = ? and key = ?")
        .setParameter(1, status)
        .setParameter(2, location)
        .setParameter(3, caller())
        .setParameter(4, key)
        .executeUpdate();
  }

  /** The first request failed and changed nothing, so that the key may be used again. */
  void release(String key) {
    entities
        .createNativeQuery("delete from idempotency_key where caller = ? and key = ?")
        .setParameter(1, caller())
        .setParameter(2, key)
        .executeUpdate();
  }

  private String caller() {
    Reader by = reader.posted();
    UUID person = by.person();
    return person == null ? Token.ministry("" + by.ministry()) : Token.person(person);
  }
}
