package org.aidememoire.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record in one of the lists, by key: its kind knows how to show it.
 *
 * @param host the country that it is about
 * @param takesEffect the day from which it applies
 * @param returned why it was sent back to be worked on, null where it was not
 */
public record Line(
    UUID id,
    String kind,
    @Nullable String host,
    @Nullable LocalDate takesEffect,
    @Nullable String returned) {}
