/**
 * What forums recommend to states, and what each country did about it.
 *
 * <p>A <em>forum</em> meets in <em>sessions</em>, which are parts of it. A <em>recommendation</em>
 * is addressed to states, employers, workers or others; it names the forum and, where that is
 * known, the session that adopted it. A <em>progress report</em> is a part of a recommendation:
 * somebody of a ministry says where its country stands and cites records of any of the usual kinds
 * as evidence, and the ministry's administrator accepts it. How far a country is with a
 * recommendation is what the latest accepted report says; the reports before it are its history.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A report is of the country of the ministry that writes it, whatever is sent in – because no
 *       ministry speaks for another country. Confirmed by {@code ProgressIT}.
 *   <li>An accepted report is not edited but taken back and accepted anew – because what was
 *       accepted is what the table of progress shows. Confirmed by {@code ProgressIT}.
 *   <li>The session of a recommendation may be left out, with a note on the source – because papers
 *       quote recommendations without saying which session adopted them.
 *   <li>Progress is computed from the reports that the reader may see, at each reading – because a
 *       stored table would need a rule of access of its own.
 * </ul>
 */
@NullMarked
package org.aidememoire.recommendation;

import org.jspecify.annotations.NullMarked;
