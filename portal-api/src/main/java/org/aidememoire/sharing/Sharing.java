package org.aidememoire.sharing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * With whom a record is meant to be shared.
 *
 * @param level left out: the author's own ministry
 * @param groups the groups, at the level GROUPS alone
 */
public record Sharing(SharingLevel level, List<UUID> groups) {

  public static final Sharing MINISTRY = new Sharing(SharingLevel.MINISTRY, List.of());

  public Sharing {
    level = level == null ? SharingLevel.MINISTRY : level;
    groups = groups == null || level != SharingLevel.GROUPS ? List.of() : List.copyOf(groups);
  }

  public void check(@Nullable String circle, Collection<UUID> knownGroups) {
    new FieldProblems()
        .when(
            circle == null
                && (level == SharingLevel.COUNTRY_TEAM || level == SharingLevel.HOST_CIRCLE),
            "sharing",
            "field.level.circle")
        .when(level == SharingLevel.GROUPS && groups.isEmpty(), "sharing", "field.groups.required")
        .when(!knownGroups.containsAll(groups), "sharing", "field.groups.unknown")
        .refuse();
  }
}
