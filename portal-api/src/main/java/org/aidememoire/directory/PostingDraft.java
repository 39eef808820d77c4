package org.aidememoire.directory;

import java.time.Instant;
import java.util.UUID;
import org.aidememoire.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A posting as it is sent in.
 *
 * @param post null for the ministry's head office
 * @param ends null while no end is planned
 */
public record PostingDraft(
    @Nullable UUID person,
    @Nullable String post,
    @Nullable Role role,
    @Nullable String title,
    @Nullable Instant starts,
    @Nullable Instant ends) {}
