/**
 * Searches that people keep and come back to, and what they asked last.
 *
 * <p>A saved search is kept for oneself or for the post, whose next people find it there. Each
 * change of the change log is held against all of them once, by whichever node gets to it; a hit is
 * a line of (search, record). It is shown only where reader, search and record meet by the one rule
 * (row-level security asks for both), so hits and their counts tell nothing that a search would
 * not. A record is told once, and again when it is shared with more.
 *
 * <p>The last searches of a person are that person's alone and can be forgotten at any time.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A saved search is held against what changes by one node at a time, and its hits are shown
 *       only where reader, search and record meet – because ten thousand of them cost milliseconds
 *       a record, and a count tells nothing that a search would not. Confirmed by {@code
 *       SavedSearchesIT}, {@code SavedQueriesTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.savedsearch;

import org.jspecify.annotations.NullMarked;
