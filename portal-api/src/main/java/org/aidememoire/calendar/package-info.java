/**
 * Calendars that cannot sign in: a secret address belongs to one person and shows what that person
 * may read at the moment at which it is asked.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An address is kept as its hash alone, one a person, and shows nothing once the last posting
 *       has ended – because it is copied into programs that nobody looks after. Confirmed by {@code
 *       CalendarIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.calendar;

import org.jspecify.annotations.NullMarked;
