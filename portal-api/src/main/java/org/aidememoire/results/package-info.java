/**
 * Results: what is counted, and releases of it that cannot be undone to tell of a person.
 *
 * <p>An <em>indicator</em> is computed from the released records that the reader may see, with a
 * link to each, or from <em>measurements</em> that somebody entered with their source. A
 * <em>release</em> freezes the table that its indicator's office could read, numbers it and
 * withholds what must be; page, chart, CSV, workbook and SDMX-CSV all show that one table.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A count under five is withheld, nobody at all included – because a withheld count that is
 *       known to be one to four has four values left, and not five.
 *   <li>Cells are withheld together with those that can vary with them, by a construction that
 *       shows five tables for each – because bounds by linear programming are too wide for whole
 *       numbers in three dimensions, and a search for the fewest cells is a project of its own.
 *       Somebody who knows this rule and works out which cells it would have withheld for each of
 *       those tables may rule some of them out; that is not defended against. Confirmed by {@code
 *       SuppressionTest}.
 *   <li>A period that was released stays as it was released in every later release, periods of one
 *       indicator do not overlap, and no sum goes over several – because two versions of a count
 *       differ by what came in between, which may be one person. Confirmed by {@code FreezingTest}.
 *   <li>That holds across all indicators that a ministry computes from the same records – because a
 *       quarter less its two published months is the third. Between ministries it does not: each
 *       counts what it may read. Confirmed by {@code ResultsIT}.
 *   <li>Only those who write an indicator release it, one after the other – because a release of
 *       others, who read other records, would tell the difference. Confirmed by {@code ResultsIT}.
 *   <li>A withheld count is the word {@code suppressed}, in SDMX {@code NaN} with status {@code Q}
 *       – because an empty cell and a zero are both read as nobody. Confirmed by {@code
 *       ResultFormatsTest}.
 *   <li>The categories of a table are closed lists – because a country that is there only when
 *       somebody was counted says by being there that it is not nobody.
 * </ul>
 */
@NullMarked
package org.aidememoire.results;

import org.jspecify.annotations.NullMarked;
