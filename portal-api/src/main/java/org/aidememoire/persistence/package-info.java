/**
 * How the portal meets its database: data sources, migration at start, and the connector that sets
 * the reader of each transaction for row-level security, so that nobody has to remember it.
 */
@NullMarked
package org.aidememoire.persistence;

import org.jspecify.annotations.NullMarked;
