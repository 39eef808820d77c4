package org.aidememoire.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a record is kept.
 *
 * @param author null for a machine
 * @param sending the country of the ministry, null for an organisation without one
 * @param post null for the head office
 * @param circle the host country whose circle the record may be shared with
 */
public record Home(
    @Nullable UUID author,
    String ministry,
    @Nullable String sending,
    @Nullable String post,
    @Nullable String circle) {}
