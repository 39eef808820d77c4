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
 */
@NullMarked
package org.aidememoire.querylog;

import org.jspecify.annotations.NullMarked;
