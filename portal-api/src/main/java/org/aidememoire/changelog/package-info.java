/**
 * What changed, for whoever keeps something in step with the records. A trigger writes one line for
 * each change of a record or of what belongs to it; a follower reads the lines in the order in
 * which they became final and remembers its {@link org.aidememoire.changelog.Position}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Lines are read in the order of their transactions, and only when no older transaction is
 *       still running – because a line that commits late would else be passed over. Confirmed by
 *       {@code ChangeLogIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.changelog;

import org.jspecify.annotations.NullMarked;
