package org.aidememoire.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post and who is posted there now.
 *
 * @param coveredBy the post that acts for it
 * @param attaches established strength, in attachés
 * @param source where the entry comes from
 * @param checked when somebody last checked that it holds
 */
public record PostView(
    String id,
    int version,
    String ministry,
    String host,
    String city,
    String name,
    PostState state,
    @Nullable String coveredBy,
    int attaches,
    @Nullable String services,
    @Nullable String hours,
    @Nullable String address,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String note,
    @Nullable String source,
    @Nullable LocalDate checked,
    List<PostingView> people) {}
