/**
 * Minutes: the reading page, the page on which several write them at once, a plain form for each
 * row.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The writing page is plain text fields and a script of its own ({@code minutes.js}), not a
 *       third form mechanism – because what is typed must outlive the line, the tab and the portal,
 *       which no form does. Without a script each row has a form of its own. Confirmed by {@code
 *       MinutesJourneyIT}.
 *   <li>Each page that writes sends under a key of its own, and what it leaves in the browser is
 *       taken over under its lock – because numbers begin again with a page, and two tabs would
 *       send the same words twice. Confirmed by {@code MinutesJourneyIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.web.minutes;

import org.jspecify.annotations.NullMarked;
