/**
 * What posts count of the complaints that workers bring to them: by type of violation, sex and
 * outcome, with the median days, for a month, a quarter or a year. Never a case.
 *
 * <p>A post drafts its statistics, its head releases them. They are read within the ministry alone,
 * however widely they would be shared; others see them as results, where small counts are withheld.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The counts are one table of constants and numbers, kept as CSV in one form – because the
 *       same text is then typed into the form, pasted from a spreadsheet, sent by a program,
 *       compared line by line and downloaded; and because no cell of it can hold a name. Confirmed
 *       by {@code ComplaintTableTest}.
 *   <li>A table with a mistake is not taken at all, and each mistake is told with line and column –
 *       because half a table counts wrongly. Confirmed by {@code ComplaintTableTest}.
 *   <li>They leave the ministry only through results – because counts under five tell of persons.
 *       Confirmed by {@code ComplaintStatisticsIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.complaint;

import org.jspecify.annotations.NullMarked;
