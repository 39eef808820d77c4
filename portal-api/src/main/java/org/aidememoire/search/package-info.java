/**
 * Search across all kinds of record. A feature says how its records look by a {@link
 * org.aidememoire.search.SearchSource}; parts with text of their own (pages of files) come from a
 * {@link org.aidememoire.search.TextSource}. The {@link org.aidememoire.search.Indexer} follows the
 * change log ({@link org.aidememoire.changelog.ChangeLog}) and re-reads each row, so the index is a
 * projection that can be thrown away. Every answer passes the reader's tokens twice: in the index,
 * and by row-level security when the page's hits are looked up.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A cluster that is away stops searches alone; a setting that only a person can mend stops
 *       the start – because a portal that says ready and finds nothing helps nobody, and a cluster
 *       comes back by itself. Confirmed by {@code ClusterSmoke}, {@code SearchClusterTest}, {@code
 *       SharedIndexTest}, {@code OpenIndexTest}, {@code IndexerTest}.
 * </ul>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><i>A facet of one kind is declared at the field of that kind, and the index's schema is put
 *       together when the portal starts ({@link org.aidememoire.search.Facets})</i> – because else
 *       each new kind edits the schema, the API and the search page; another set of facets is
 *       another shape, and the index is built anew by itself – confirmed by {@code
 *       SearchResourceIT}.
 *   <li><i>A record's text is read by a cursor, and a large one (more than 500,000 characters) is
 *       analysed in a second thread and put when it is ready</i> – because a record may hold 20
 *       million characters, which take as long as thousands of other records and, all at once, more
 *       memory than there is – confirmed by {@code LittleMemoryTest} and {@code SearchIT}.
 *   <li><i>Who may no longer read a record is noted before the one who saved it is answered, apart
 *       from the index ({@link org.aidememoire.search.PendingAudiences}), and every question leaves
 *       such records out</i> – because no index is fast enough for a promise; the note costs one
 *       small query a save, and a question nothing while nothing waits – confirmed by {@code
 *       SearchIT}, which keeps the index busy with a text that does not end.
 *   <li><i>A record that cannot be read is taken out, tried again ever more seldom, and kept with
 *       the index's own position</i> – because the index is each node's own, and so is what it
 *       lacks; a large one is written down before it is begun, so that none ends the portal more
 *       than three times – confirmed by {@code RetryQueueTest}, {@code ProgressTest} and {@code
 *       SearchIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.search;

import org.jspecify.annotations.NullMarked;
