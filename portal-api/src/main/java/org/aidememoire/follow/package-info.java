/**
 * Following the law: an instrument, the law of a country, a topic, what a ministry publishes.
 *
 * <p>Whoever follows is notified when something that {@linkplain
 * org.aidememoire.record.Kind#changesLaw() says what changes in a law} is published, when it is
 * changed so that it means something else, when it is shared with them later, and of an event once
 * more on the day on which it takes effect.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A follow is kept by a person or by a post, as a saved search is – because a successor finds
 *       what the post follows, and a desk of fifty is not notified of what one of them follows.
 *       Confirmed by {@code FollowsIT}.
 *   <li>What followers were told of a record is kept beside it, with the audience of that moment –
 *       because who begins to follow later, or comes to the post later, is told of what is new
 *       then, and who may read it later is told after all. Confirmed by {@code FollowWatchTest}
 *       against a slower account of the same rule.
 *   <li>Only those who may read the record are told – because a notice that waits for a right would
 *       be mailed to nobody. Confirmed by {@code FollowWatchTest}.
 *   <li>That a change means nothing is the word of whoever saves it; where only blanks and lines
 *       changed nobody is asked – because a comparison of words does not know what they mean.
 *       Confirmed by {@code FollowsIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.follow;

import org.jspecify.annotations.NullMarked;
