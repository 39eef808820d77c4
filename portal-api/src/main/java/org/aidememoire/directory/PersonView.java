package org.aidememoire.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of a ministry.
 *
 * @param username the last one that was seen; somebody else may have had it before
 * @param arrived when the person first signed in with the account of today; null for somebody who
 *     was entered by name and is still awaited
 */
public record PersonView(
    UUID id, String username, String name, String ministry, @Nullable Instant arrived) {}
