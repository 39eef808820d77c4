package org.aidememoire.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for 24 hours which keys a caller has used, with a request to the API or with the form
 * of a page, and what came of it: the status and the address of what was created, never its
 * content, which the caller may no longer be allowed to read. A key is taken in a transaction of
 * its own, so it is taken even while its request runs; what came of it is written in the
 * transaction that created it, so both are kept or neither.
 *
 * <p>A request may end without an answer, with its process or the database. The next attempt takes
 * the key over after {@value #PATIENCE}; should the first still run, it finds that out before it
 * commits, and creates nothing.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class IdempotencyKeys {

  private static final String PATIENCE = "10 seconds";

  private static final String TAKE =
      """
      insert into idempotency_key as known (caller, key, request, attempt) values (?, ?, ?, ?)
      on conflict (caller, key) do update
         set request = excluded.request, attempt = excluded.attempt, made = now(),
             status = null, location = null
       where known.made < now() - interval '24 hours'
          or known.status is null and known.request = excluded.request
             and known.made < now() - interval '"""
          + PATIENCE
          + "'";

  private static final String WRITE =
      """
      update idempotency_key set status = ?, location = ? where caller = ? and key = ? and attempt = ?
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  /**
   * What is known of a key.
   *
   * @param status null while the first request still runs
   */
  public record Use(String request, @Nullable Integer status, @Nullable String location) {}

  /** Takes the key, unless it is known and has not expired: then returns how it was used. */
  public Optional<Use> take(String key, String request, UUID attempt) {
    int taken =
        entities
            .createNativeQuery(TAKE)
            .setParameter(1, caller())
            .setParameter(2, key)
            .setParameter(3, request)
            .setParameter(4, attempt)
            .executeUpdate();
    if (taken == 1) {
      return Optional.empty();
    }
    var use = use(key);
    return use.isPresent() ? use : take(key, request, attempt);
  }

  /** Empty where the key was released meanwhile. */
  private Optional<Use> use(String key) {
    return Row.first(
        entities
            .createNativeQuery(
                "select request, status, location from idempotency_key where caller = ? and key = ?")
            .setParameter(1, caller())
            .setParameter(2, key),
        row -> new Use(row.text(0), row.numberOrNull(1), row.textOrNull(2)));
  }

  /** In the transaction of the request, which is rolled back when another attempt has the key. */
  @Transactional(TxType.MANDATORY)
  public void created(String key, UUID attempt, String location) {
    if (write(key, attempt, Response.Status.CREATED.getStatusCode(), location) == 0) {
      throw new WebApplicationException(Messages.text("conflict.running"), 409);
    }
  }

  /** The request succeeded and created nothing. */
  public void done(String key, UUID attempt, int status, @Nullable String location) {
    write(key, attempt, status, location);
  }

  private int write(String key, UUID attempt, int status, @Nullable String location) {
    return entities
        .createNativeQuery(WRITE)
        .setParameter(1, status)
        .setParameter(2, location)
        .setParameter(3, caller())
        .setParameter(4, key)
        .setParameter(5, attempt)
        .executeUpdate();
  }

  /** The request failed and changed nothing, so that the key may be used again. */
  void release(String key, UUID attempt) {
    entities
        .createNativeQuery(
            """
            delete from idempotency_key
             where caller = ? and key = ? and attempt = ? and status is null
            """)
        .setParameter(1, caller())
        .setParameter(2, key)
        .setParameter(3, attempt)
        .executeUpdate();
  }

  private String caller() {
    Reader by = reader.posted();
    UUID person = by.person();
    return person == null ? Token.ministry("" + by.ministry()) : Token.person(person);
  }
}
