/**
 * How the resources under {@code /api} answer alike: versions as entity tags, keys that make a POST
 * safe to repeat, the access registry's filter and the guard against forged requests.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A POST that creates a record may be repeated with its key – because slow lines lose
 *       answers. Confirmed by {@code IdempotencyIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.api;

import org.jspecify.annotations.NullMarked;
