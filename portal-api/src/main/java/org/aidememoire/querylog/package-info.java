/**
 * What is searched, so that the secretariat can better the term list and see what is missing; never
 * who searched it.
 *
 * <p>Questions are counted in memory by day and written together once a minute, in alphabetical
 * order, so that neither time nor order tells who asked. What looks like a person's (an address of
 * mail, a number of five digits or more) and what is longer than 80 characters is not counted at
 * all, and a person's question once a day. A question is shown from the third time on, and
 * forgotten after 180 days. It counts as found where a record that everyone signed in may read
 * answered it, so that the figures tell nothing of records shared with fewer.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Questions are counted by day, each person’s once, never by who asked; found is what
 *       everyone signed in may read – because the term list grows from what people really type,
 *       nobody is watched, and the figures tell of no record shared with fewer. Confirmed by {@code
 *       AskedQuestionsIT}, {@code AskedTextTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.querylog;

import org.jspecify.annotations.NullMarked;
