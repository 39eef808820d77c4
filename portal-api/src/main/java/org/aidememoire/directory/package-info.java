/**
 * Countries, ministries, posts, people and their postings. Everyone signed in reads it; a
 * ministry's administrator keeps the postings of the ministry's own people and its posts, the
 * secretariat the posts of all. A posting is planned, current or ended by the clock alone, and
 * rights go with it at that moment.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A posting is entered in days and kept as moments: from midnight of its first day to the end
 *       of its last one at its place – because people are posted through a day, and whoever reads
 *       at a moment must not have to know a clock; confirmed by {@code PostingTest}. Postings from
 *       before keep their moments.
 *   <li>It can be corrected, with a reason, until it has begun – because afterwards somebody may
 *       have read and written by it, and what was so must stay so; confirmed by {@code PostingsIT}.
 *   <li>{@code posting_current} is the one place where SQL says whether a posting is current –
 *       because each copy of the rule is one that can differ by a day; confirmed by {@code
 *       PostingsIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.directory;

import org.jspecify.annotations.NullMarked;
