/**
 * What can go wrong, free of HTTP and of pages: one sealed family of exceptions that a boundary
 * throws, one mapper that tells them to machines as {@code application/problem+json} (RFC 9457).
 * Pages show the same exceptions as messages. What the reader may not see is {@link
 * org.aidememoire.problem.NotFound}, never {@link org.aidememoire.problem.Denied}.
 */
@NullMarked
package org.aidememoire.problem;

import org.jspecify.annotations.NullMarked;
