package org.aidememoire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A request whose process died left its key behind, taken and without an answer. */
@ArquillianTest
class IdempotencyKeysIT {

  private static final String REQUEST = "what was asked";

  @Inject IdempotencyKeys keys;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject UserTransaction transaction;

  private final Reader machine = Reader.machine("ph-dmw");
  private final String key = UUID.randomUUID().toString();
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @Test
  void theNextAttemptTakesOverWhatEndedWithoutAnAnswer() throws Exception {
    assertTrue(take(first).isEmpty());
    assertEquals(Optional.of(new IdempotencyKeys.Use(REQUEST, null, null)), take(second));
    secondsPass(11);
    assertTrue(take(second).isEmpty());
  }

  @Test
  void whatWasCreatedIsToldAlthoughNobodyWasAnswered() throws Exception {
    take(first);
    create(first, "/api/instruments/1");
    secondsPass(11);
    assertEquals(
        Optional.of(new IdempotencyKeys.Use(REQUEST, 201, "/api/instruments/1")), take(second));
  }

  @Test
  void anAttemptThatLostItsKeyCreatesNothing() throws Exception {
    take(first);
    secondsPass(11);
    take(second);
    assertThrows(WebApplicationException.class, () -> create(first, "/api/instruments/1"));
    transaction.rollback();
    create(second, "/api/instruments/2");
    assertEquals("/api/instruments/2", take(UUID.randomUUID()).orElseThrow().location());
  }

  @Test
  void anAttemptThatLostItsKeyDoesNotReleaseIt() throws Exception {
    take(first);
    secondsPass(11);
    take(second);
    CurrentReader.runAs(machine, () -> keys.release(key, first));
    assertTrue(take(first).isPresent());
  }

  private Optional<IdempotencyKeys.Use> take(UUID attempt) {
    return as(() -> keys.take(key, REQUEST, attempt));
  }

  private void create(UUID attempt, String location) throws Exception {
    transaction.begin();
    CurrentReader.runAs(machine, () -> keys.created(key, attempt, location));
    transaction.commit();
  }

  private <T> T as(Supplier<T> work) {
    return CurrentReader.runAs(machine, work);
  }

  private void secondsPass(int seconds) throws Exception {
    transaction.begin();
    int older =
        as(
            () ->
                entities
                    .createNativeQuery(
                        "update idempotency_key set made = made - ? * interval '1 second' where key = ?")
                    .setParameter(1, seconds)
                    .setParameter(2, key)
                    .executeUpdate());
    transaction.commit();
    assertEquals(1, older);
  }
}
