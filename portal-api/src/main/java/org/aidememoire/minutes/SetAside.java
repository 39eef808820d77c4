package org.aidememoire.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that came when nothing more could be written.
 *
 * @param statement the row that it was written for
 */
public record SetAside(UUID id, UUID statement, String text, Instant made) {}
