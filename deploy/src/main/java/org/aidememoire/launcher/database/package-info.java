/**
 * PostgreSQL: the binaries from Maven on a data folder, or a server that runs already, with the
 * portal's roles.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The same {@code roles.sql} for psql and the launcher; a password for everyone on the local
 *       server too – because row-level security is worth nothing beside an open superuser.
 *       Confirmed by {@code DatabaseTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.launcher.database;

import org.jspecify.annotations.NullMarked;
