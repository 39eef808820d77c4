/**
 * Search across all kinds of record. A feature says how its records look by a {@link
 * org.aidememoire.search.SearchSource}; parts with text of their own (pages of files) come from a
 * {@link org.aidememoire.search.TextSource}. The {@link org.aidememoire.search.Indexer} follows the
 * change log and re-reads each row, so the index is a projection that can be thrown away. Every
 * answer passes the reader's tokens twice: in the index, and by row-level security when the page's
 * hits are looked up.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A cluster that is away stops searches alone; a setting that only a person can mend stops
 *       the start – because a portal that says ready and finds nothing helps nobody, and a cluster
 *       comes back by itself. Confirmed by {@code ClusterSmoke}, {@code SearchClusterTest}, {@code
 *       SharedIndexTest}, {@code OpenIndexTest}, {@code IndexerTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.search;

import org.jspecify.annotations.NullMarked;
