package org.aidememoire.guidance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that is to be looked at again.
 *
 * @param event what changed the law
 * @param law which the record cites
 * @param since the day on which the change took effect
 * @param checked the day on which it was known to be right last: found right, or changed
 */
public record StaleGuidance(
    UUID record, UUID event, @Nullable UUID law, LocalDate since, LocalDate checked) {}
