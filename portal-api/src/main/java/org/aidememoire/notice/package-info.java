/**
 * What people are told: that something happened which they asked to hear of. A {@link
 * org.aidememoire.notice.NoticeSource} of a feature tells; a notice belongs to one person, is about
 * one record, and is shown as long as that person may read the record: row-level security asks for
 * both. It lists every reason; how it is mailed is the business of {@code mail}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A notice is a row of one person, also where a post is told – because what one colleague has
 *       read, another has not, and the count beside the reader's name is asked with every page: one
 *       look along an index of what is unread, which ends at a hundred. Confirmed by {@code
 *       NoticesIT}.
 *   <li>Each event of a source has a name, its occasion, and is told to a person once – because
 *       followers and sweeps begin again where they were cut short. Confirmed by {@code NoticesIT},
 *       {@code RemindersTest}.
 *   <li>What is told of a record within two minutes of the first stands in one notice, unless that
 *       was read – because people are told of a change, not of each way by which they hear of it.
 *       Confirmed by {@code NoticesIT}.
 *   <li>Of a reminder that was missed only the last is told – because after a week without a portal
 *       nobody wants four of them. Confirmed by {@code RemindersTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.notice;

import org.jspecify.annotations.NullMarked;
