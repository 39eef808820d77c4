/**
 * Work that time asks for. A {@link org.aidememoire.schedule.ScheduledTask} is one method of a
 * feature; that it runs once in the cluster, and how often, is the business of {@link
 * org.aidememoire.schedule.Schedule}. What is due, and when, stands in the feature's own rows: a
 * task that was missed finds it at the next look.
 */
@NullMarked
package org.aidememoire.schedule;

import org.jspecify.annotations.NullMarked;
