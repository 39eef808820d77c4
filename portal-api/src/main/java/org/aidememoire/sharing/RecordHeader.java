package org.aidememoire.sharing;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every record shows of itself.
 *
 * @param version to send back with a change
 * @param titles translated titles by language
 * @param ministry the alias of the ministry that keeps it
 * @param post null: kept by the head office
 * @param circle the host country whose circle the level HOST_CIRCLE means
 * @param next the steps that this reader may take now
 * @param editable whether this reader may change it
 */
public record RecordHeader(
    UUID id,
    int version,
    String kind,
    String title,
    SortedMap<String, String> titles,
    String language,
    SortedSet<String> topics,
    PublishingState state,
    SharingLevel level,
    List<UUID> groups,
    String ministry,
    @Nullable String post,
    @Nullable String circle,
    String authorName,
    Instant created,
    Instant changed,
    @Nullable Instant published,
    List<PublishingStep> next,
    boolean editable) {}
