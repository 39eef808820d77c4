/**
 * Guidance that goes stale: a record of a kind that {@linkplain
 * org.aidememoire.record.Kind#goesStale() says so} cites a law in a field or in its texts, and on
 * the day on which something that is part of that law takes effect, it is to be looked at again.
 * Who may change it says that it is still right, or changes it. Practices have a state of their own
 * for it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A post has ten records at most to look at, those that others cite most before the others –
 *       because of a list that nobody can finish nothing is done. Confirmed by {@code GuidanceIT}.
 *   <li>What is meant for more readers than may read the change does not count it – because they
 *       would learn of it. Nor is a post asked at which nobody reads it. Confirmed by {@code
 *       GuidanceIT}.
 *   <li>A record that takes effect on the day of the change tells of that change, and is not made
 *       stale by it. Confirmed by {@code GuidanceIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.guidance;

import org.jspecify.annotations.NullMarked;
