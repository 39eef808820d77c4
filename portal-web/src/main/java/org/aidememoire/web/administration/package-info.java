/**
 * What a ministry's administrator does: postings, and a look at the access registry.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The tables of the administration keep their state in the session, all other pages none –
 *       because a table's sorting and narrowing must live somewhere between two requests; a form
 *       that waited over a lost session can still be sent. Confirmed by {@code PagesIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.web.administration;

import org.jspecify.annotations.NullMarked;
