/**
 * How the resources under {@code /api} answer alike: versions as entity tags, keys that make a POST
 * safe to repeat, the access registry's filter and the guard against forged requests.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A POST that creates a record may be repeated with its key – because slow lines lose
 *       answers. Confirmed by {@code IdempotencyIT}.
 *   <li>What came of a request is written in the transaction that creates, and a key without an
 *       outcome may be taken over – because a process that is killed between two transactions
 *       leaves nobody who knows. Confirmed by {@code IdempotencyKeysIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.api;

import org.jspecify.annotations.NullMarked;
