/**
 * How the portal meets its database: data sources, migration at start, and the connector that sets
 * the reader of each transaction for row-level security, so that nobody has to remember it. Nodes
 * meet there too: they hear of changes, and one at a time does what must not be done twice.
 */
@NullMarked
package org.aidememoire.persistence;

import org.jspecify.annotations.NullMarked;
