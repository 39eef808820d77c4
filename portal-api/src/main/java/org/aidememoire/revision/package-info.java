/**
 * Every saved state of every record, with author, time and reason, append-only. A revision is
 * readable by those who could read the record in that state and can read it now.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Readers count the versions that they may see, from 1 – because a gap would tell of states
 *       that were shared with fewer. Confirmed by {@code WorkingPagesJourneyIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.revision;

import org.jspecify.annotations.NullMarked;
