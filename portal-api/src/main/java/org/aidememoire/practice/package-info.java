/**
 * Good practices: what a post does about a problem, with results and evidence, so that other posts
 * can do it too. A practice is attributed to the post that keeps it.
 *
 * <p>Before it is published, a peer of another post of the ministry reviews it and may ask for
 * changes, field by field; each remark is answered before the practice goes on. On its review day
 * time makes it review due, as it does on the day on which a law that it cites changes, which the
 * post that keeps it finds on its first page; <em>still right</em> sets the next day. Other posts
 * report how they used it ({@code practice-use}): such a report is a part of the practice that
 * another ministry writes, read by nobody who does not read the practice.
 */
@NullMarked
package org.aidememoire.practice;

import org.jspecify.annotations.NullMarked;
