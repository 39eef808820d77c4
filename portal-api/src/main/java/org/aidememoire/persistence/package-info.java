/**
 * How the portal meets its database: data sources, migration at start, and the connector that sets
 * the reader of each transaction for row-level security, so that nobody has to remember it. Nodes
 * meet there too: they hear of changes, and one at a time does what must not be done twice.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Readers' queries are planned anew each time – because a plan that PostgreSQL keeps is made
 *       for whoever asked first; one that a connection kept read 36,000 entries of the audience
 *       index for every page of a search, and took 4 of 7 ms. Confirmed by {@code CatalogueIT}.
 *   <li>A connection is validated when it is taken from the pool, at most once a second, and the
 *       first broken one empties the pool – because after a restart of the database every request
 *       failed until somebody restarted the portal. Confirmed by {@code DatabaseRestartJourneyIT}.
 *   <li>It is validated by a query – because the pool looks a class that validates up by the
 *       thread's class loader, so a thread with another than the portal's emptied the pool for
 *       everybody. Confirmed by {@code DataSourcesIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.persistence;

import org.jspecify.annotations.NullMarked;
