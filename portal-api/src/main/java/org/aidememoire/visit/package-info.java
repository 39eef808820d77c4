/**
 * What a reader finds on coming back: what waits, what is new since the last visit, what takes
 * effect soon, across all kinds of record. The questions go to the central table under row-level
 * security, each along an index and bounded. When somebody was here is that person's alone: no one
 * else can read it, and nothing but the mark of the last visit is made of it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>"New since your last visit" counts from when the reader was last shown it – because a
 *       record that comes in while one reads elsewhere is not lost, and the list stays while one
 *       reads. Confirmed by {@code VisitsIT}, {@code OverviewIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.visit;

import org.jspecify.annotations.NullMarked;
