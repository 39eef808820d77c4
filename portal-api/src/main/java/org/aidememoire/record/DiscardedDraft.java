package org.aidememoire.record;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft that its editors discarded and can still take back.
 *
 * @param deleted when it goes for good
 */
public record DiscardedDraft(
    UUID id, String kind, String title, String language, Instant discarded, Instant deleted) {}
