/**
 * Consultations: a <em>series</em> of meetings of the same delegations, and its <em>sessions</em>.
 *
 * <p>A series ({@code consultation-series}) is kept by the post that convenes it and may be changed
 * by its co-conveners. It names its delegations by {@link
 * org.aidememoire.consultation.Constituency}: posts of sending governments by their keys in the
 * directory, everybody else by name. A {@link org.aidememoire.consultation.Delegation} has a key
 * which sessions, statements and corrections refer to.
 *
 * <p>A session ({@code session}) is a part of its series: whoever reads the series reads it, unless
 * it is shared more narrowly, and the conveners of the series change it. Its life is {@link
 * org.aidememoire.consultation.SessionState}. Up to {@code HELD} the conveners take its steps here;
 * from {@code DRAFT_MINUTES} to {@code CLOSE} the steps belong to the minutes, which take them by
 * {@link org.aidememoire.consultation.Sessions#step} and refuse them, with the reason, as a {@link
 * org.aidememoire.consultation.SessionCondition}. {@code ADOPT} is the clock's: whoever adopts runs
 * it as {@code Reader.clock} with the session's audience and editors.
 *
 * <p>Which delegations attend, and who comes for them, is in {@link
 * org.aidememoire.consultation.Attendances}: rows beside the session, for a delegation answers for
 * itself and its delegates' names have readers of their own.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A session is read by the readers of its series from its first proposal – because the series
 *       was released to them, and a date is agreed by those who are to come. Confirmed by {@code
 *       ConsultationsIT}.
 *   <li>Day and time of a session are those of the place where it is held, with its zone – because
 *       that is what was agreed when a country changes its clocks. Confirmed by {@code
 *       SessionContentTest}.
 *   <li>The names of delegates are rows under a policy that asks the series for its attribution
 *       rule – because a change of the rule must reach what was written before. Confirmed by {@code
 *       AttendancesIT}.
 *   <li>Time and place of a held session do not change – because minutes, attendance and calendars
 *       refer to them. Confirmed by {@code ConsultationsIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.consultation;

import org.jspecify.annotations.NullMarked;
