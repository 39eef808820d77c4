package org.aidememoire.sharing;

import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group as this reader sees it.
 *
 * @param roster names of explicit members and of those whom the rule admits today; empty when the
 *     group hides them from this reader
 * @param members the explicit ones, for the reader who keeps the group; empty for others
 * @param observers as members
 * @param editable whether this reader keeps the group
 */
public record SharingGroupView(
    UUID id,
    int version,
    String name,
    @Nullable String purpose,
    String ministry,
    @Nullable String host,
    SortedSet<String> sending,
    boolean hidesRoster,
    List<String> roster,
    List<UUID> members,
    List<UUID> observers,
    boolean editable) {}
