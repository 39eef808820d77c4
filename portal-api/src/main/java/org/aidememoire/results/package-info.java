/**
 * Results: figures computed from records, and releases of them that cannot be undone to tell of a
 * person.
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
 *   <li>The categories of a table are closed lists – because a country that is there only when
 *       somebody was counted says by being there that it is not nobody.
 * </ul>
 */
@NullMarked
package org.aidememoire.results;

import org.jspecify.annotations.NullMarked;
