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
 * <p>What a mission wishes to raise is a <em>topic</em> ({@code topic}), a part of the series which
 * its post keeps. An {@link org.aidememoire.consultation.AgendaItem} is the appearance of a topic
 * in one session, with its outcome there: a row that hangs on the session's key. {@link
 * org.aidememoire.consultation.Agendas} arranges them, says what waits in the backlog, and keeps
 * what became of each item ({@code conclude}, which the minutes may call). The first item of a
 * session has no topic: adoption of the last minutes, and open actions.
 *
 * <p>A series that is shared with a group and names none begins with a group of its members, made
 * by the rule on their postings; observers are invited to that group. {@link
 * org.aidememoire.consultation.Circulation} tells the posts.
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
 *   <li>An agenda is arranged as a whole, with the version from which it was arranged – because an
 *       order is one thing, and two who move items one by one end in an order that nobody chose.
 *       Confirmed by {@code AgendasIT}.
 *   <li>The titles of items are kept when the session is held – because a topic may be called
 *       otherwise later, and may not be withdrawn. Confirmed by {@code AgendasIT}.
 *   <li>That the members are to be told is a row of the transaction that gives the cause, due two
 *       minutes later; a task tells and then removes it – because changes that follow each other
 *       are one message, and one that is lost or told twice is worse than late. Confirmed by {@code
 *       CirculationIT}.
 *   <li>A calendar that cannot sign in asks at an address of which only the hash is kept, and is
 *       answered as its owner at that moment – because whatever the address showed must end with
 *       the right to read it. Confirmed by {@code CalendarIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.consultation;

import org.jspecify.annotations.NullMarked;
