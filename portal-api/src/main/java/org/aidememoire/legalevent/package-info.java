/**
 * What happened to an instrument and when: it was commenced, amended, repealed, suspended,
 * corrected, it lapsed, it was ratified. Each event is a record ({@code legal-event}) that cites
 * the instrument that acts and the one that it acts on.
 *
 * <p>Whether an instrument, or one provision of it, is in force on a day is derived from these
 * facts by {@link org.aidememoire.legalevent.Force}, for every day, also one to come, and as it was
 * known on every day since.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Force is derived and never stored – because each new event, also one entered late, changes
 *       what is true of days before and after it. Confirmed by {@code ForceTest}, which compares it
 *       with a simulation day by day.
 *   <li>A day that nobody has appointed is a name and no date far away – because <em>made, no date
 *       appointed</em> is an answer of its own, and an invented date would be read as one.
 *   <li>What was known on a day is asked of the revisions – because an event may be corrected, and
 *       what was right in March by what was known then must be found again. Confirmed by {@code
 *       LegalEventIT}.
 *   <li>What changed between two days is asked of the events that took effect on them – because a
 *       record of the change is what a desk can rely on, and a changed text alone says neither when
 *       nor by what. Confirmed by {@code LegalEventsIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.legalevent;

import org.jspecify.annotations.NullMarked;
