/**
 * The engine on Lucene. Only {@link org.aidememoire.searchindex.lucene.LuceneIndex} and {@link
 * org.aidememoire.searchindex.lucene.SavedQueries} are public, and no Lucene type shows in their
 * signatures.
 *
 * <p>All entries of a record are written as one block, so they lie side by side in one segment:
 * records are told apart while collecting, by a change of the group's ordinal.
 *
 * <p>A question is answered in two passes. The first wants no scores and counts what matches, for
 * this reader, with all facets; the second orders what was found, as one flat sum of scores of
 * which Lucene leaves out what cannot be among the best.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A question is answered in two passes: all that matches is counted without scores, then
 *       ordered as one flat sum – because counts are exact, and most entries are never scored:
 *       cheaper than one pass of Lucene over both. Confirmed by {@code ConcurrentSearcherTest},
 *       {@code searchindex.contract}, {@code deploy/bench speed}.
 *   <li>Facets are counted from uninverted fields in memory, four bytes an entry and field, read
 *       when a segment is made by a merge or first counted – because unpacking values from disk
 *       took half the time of a question that finds much. Confirmed by {@code
 *       UninvertedFieldsTest}, {@code searchindex.contract}.
 * </ul>
 */
@NullMarked
package org.aidememoire.searchindex.lucene;

import org.jspecify.annotations.NullMarked;
