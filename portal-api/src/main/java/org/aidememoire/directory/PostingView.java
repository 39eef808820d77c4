package org.aidememoire.directory;

import java.time.Instant;
import java.util.UUID;
import org.aidememoire.identity.Role;
import org.jspecify.annotations.Nullable;

/** A posting as it stands at the moment of asking. */
public record PostingView(
    UUID id,
    UUID person,
    String name,
    String ministry,
    @Nullable String post,
    Role role,
    @Nullable String title,
    Instant starts,
    @Nullable Instant ends,
    PostingState state) {}
