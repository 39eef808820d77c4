/**
 * How the resources under {@code /api} answer alike: versions as entity tags, keys that make a POST
 * safe to repeat, the access registry's filter, the guard against forged requests, and what is
 * asked of a request before its resource sees it: a bounded body, JSON of the bound type's form,
 * and no parameter that nothing reads. What goes wrong is answered in one place, {@link
 * org.aidememoire.api.ProblemMapper}, as {@code application/problem+json} (RFC 9457).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A POST that creates a record may be repeated with its key – because slow lines lose
 *       answers. Confirmed by {@code IdempotencyIT}.
 *   <li>What came of a request is written in the transaction that creates, and a key without an
 *       outcome may be taken over – because a process that is killed between two transactions
 *       leaves nobody who knows. Confirmed by {@code IdempotencyKeysIT}.
 *   <li>JSON is parsed and checked against the record that it is bound to before the server's
 *       JSON-B sees it – because Yasson never ends on an array that breaks off, and passes over
 *       every name that it does not know; confirmed by {@code JsonCheckTest} and, for every
 *       resource that there is, {@code JsonBodiesIT}.
 *   <li>A name that nothing reads is refused, in bodies and in queries – because a misspelt {@code
 *       sharing} shares more widely than was asked, and a misspelt facet finds more; confirmed by
 *       {@code QueryNamesIT}.
 *   <li>Every body has a bound by default and a larger one by annotation – because what each
 *       resource has to remember one of them forgets; confirmed by {@code JsonBodiesIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.api;

import org.jspecify.annotations.NullMarked;
