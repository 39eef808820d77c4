/**
 * The engine on a cluster of OpenSearch. The cluster needs no plugin and knows none of the region's
 * languages: text is analysed here, by the same code as for Lucene, and its tokens are shipped (see
 * {@link org.aidememoire.searchindex.opensearch.Units}); questions are the same clauses, translated
 * by {@link org.aidememoire.searchindex.opensearch.Dsl}; found words are marked here.
 *
 * <p>A record is one document and its entries are nested in it. So a record is replaced whole or
 * not at all, a repeated write does no harm, and records are counted exactly. Several processes may
 * write the same index: each write names the change it stands for, and an older one changes
 * nothing.
 *
 * <p>Only {@link org.aidememoire.searchindex.opensearch.OpenSearchEngine} and {@link
 * org.aidememoire.searchindex.opensearch.ClusterAddress} are public. Every search goes through
 * {@link org.aidememoire.searchindex.opensearch.Readable}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The portal's rights in a cluster are a file, sent there as it is – because a list in prose
 *       is copied wrong and grows old; the file is what the test uses, and a right too many fails
 *       as one too few. Confirmed by {@code ClusterRightsSmoke}.
 * </ul>
 */
@NullMarked
package org.aidememoire.searchindex.opensearch;

import org.jspecify.annotations.NullMarked;
