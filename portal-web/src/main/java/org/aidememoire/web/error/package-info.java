/**
 * What a reader sees when something did not work: what happened, why, and the next useful step. A
 * failure that nobody foresaw is logged once, with an id; the page shows the id and nothing else.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What fails in a page is explained between the forward and its view – because the container
 *       would write every page that does not exist to the log with its stack, and Faces would throw
 *       away the security headers. Confirmed by {@code FailuresIT}.
 *   <li>Identical failures are logged once and counted, for everything that the process logs –
 *       because one cause fails in pool, transaction and persistence for each request: 700 MB a
 *       minute were seen. Confirmed by {@code RepeatedFailuresTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.web.error;

import org.jspecify.annotations.NullMarked;
