package org.aidememoire.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aidememoire.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A posting as it stands at the moment of asking.
 *
 * @param ends the moment at which the rights are over
 * @param firstDay at the place of the posting, as is
 * @param lastDay the last day with rights
 */
public record PostingView(
    UUID id,
    int version,
    UUID person,
    String name,
    String ministry,
    @Nullable String post,
    Role role,
    @Nullable String title,
    Instant starts,
    @Nullable Instant ends,
    LocalDate firstDay,
    @Nullable LocalDate lastDay,
    PostingState state) {}
