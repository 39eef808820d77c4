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
 */
@NullMarked
package org.aidememoire.searchindex.lucene;

import org.jspecify.annotations.NullMarked;
