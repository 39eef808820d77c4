/**
 * What changed, for whoever keeps something in step with the records. A trigger writes one line for
 * each change of a record or of what belongs to it; a follower reads the lines in the order in
 * which they became final and remembers its {@link org.aidememoire.changelog.Position}.
 *
 * <p>A feature that follows is a {@link org.aidememoire.changelog.ChangeFollower}. A change that it
 * cannot follow is parked, which stops neither the others nor the log; administrators see what is
 * parked, and it is tried again by itself with growing pauses or at once when they ask.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Lines are read in the order of their transactions, and only when no older transaction is
 *       still running – because a line that commits late would else be passed over. Confirmed by
 *       {@code ChangeLogIT}.
 *   <li>A follower whose work is done once in the cluster has its position in the database, one
 *       that builds something on each node keeps it there – because a copy of the index that is
 *       restored or built anew must know itself how far it is, and a hit must be kept once.
 *       Confirmed by {@code ChangeFollowersIT}, {@code SavedSearchWatchTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.changelog;

import org.jspecify.annotations.NullMarked;
