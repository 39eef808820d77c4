/**
 * What can go wrong, free of HTTP and of pages: one sealed family of exceptions that a boundary
 * throws. The API maps them to {@code application/problem+json} (RFC 9457), pages show the same
 * exceptions as messages. What the reader may not see is {@link org.aidememoire.problem.NotFound},
 * never {@link org.aidememoire.problem.Denied}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A database that does not answer is 503 in words, not a failure with an id – because it
 *       passes by itself and nobody has to look for it. Confirmed by {@code DatabaseAwayTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.problem;

import org.jspecify.annotations.NullMarked;
