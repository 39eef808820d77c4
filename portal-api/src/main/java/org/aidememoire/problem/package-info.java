/**
 * What can go wrong, free of HTTP and of pages: one sealed family of exceptions that a boundary
 * throws, one mapper that tells them to machines as {@code application/problem+json} (RFC 9457).
 * Pages show the same exceptions as messages. What the reader may not see is {@link
 * org.aidememoire.problem.NotFound}, never {@link org.aidememoire.problem.Denied}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A database that does not answer is 503 in words, not a failure with an id – because it
 *       passes by itself and nobody has to look for it. Confirmed by {@code DatabaseAwayTest}.
 *   <li>Identical failures are logged once and counted, for everything that the process logs –
 *       because one cause fails in pool, transaction and persistence for each request: 700 MB a
 *       minute were seen. Confirmed by {@code RepeatedFailuresTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.problem;

import org.jspecify.annotations.NullMarked;
