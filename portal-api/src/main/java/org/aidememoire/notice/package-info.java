/**
 * What people are told: that something happened which they asked to hear of. A {@link
 * org.aidememoire.notice.NoticeSource} of a feature tells; a notice belongs to one person, is about
 * one record, and is shown as long as that person may read the record: row-level security asks for
 * both.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A notice is a row of one person, also where a post is told – because what one colleague has
 *       read, another has not, and the count beside the reader's name is asked with every page: one
 *       look along an index of what is unread, which ends at a hundred. Confirmed by {@code
 *       NoticesIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.notice;

import org.jspecify.annotations.NullMarked;
