/**
 * The engine on Lucene. Only {@link org.aidememoire.searchindex.lucene.LuceneIndex} and {@link
 * org.aidememoire.searchindex.lucene.SavedQueries} are public, and no Lucene type shows in their
 * signatures.
 *
 * <p>All entries of a record are written as one block, so they lie side by side in one segment:
 * records are told apart while collecting, by a change of the group's ordinal, in a single pass.
 */
@NullMarked
package org.aidememoire.searchindex.lucene;

import org.jspecify.annotations.NullMarked;
