package org.aidememoire.record;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;

/**
 * What every record shows of itself.
 *
 * @param version to send back with a change
 * @param contentVersion the last version that changed more than which files it carries; who refers
 *     to a version refers to this one, for the others exist for editors alone
 * @param container the record that it is a part of, null where it is part of none
 * @param titles translated titles by language
 * @param ministry the alias of the ministry that keeps it
 * @param post null: kept by the head office
 * @param circle the host country whose circle the level HOST_CIRCLE means
 * @param state of the life cycle of its kind
 * @param everyone whether everybody who is signed in reads it now
 * @param urgent whether readers need to know at once
 * @param reference what it is cited by beside its title, empty where there is nothing
 * @param next the steps that this reader may take now, by name
 * @param editable whether this reader may change it
 */
public record RecordHeader(
    UUID id,
    int version,
    int contentVersion,
    String kind,
    @Nullable UUID container,
    String title,
    SortedMap<String, String> titles,
    String language,
    SortedSet<String> topics,
    String state,
    Phase phase,
    SharingLevel level,
    List<UUID> groups,
    String ministry,
    @Nullable String post,
    @Nullable String circle,
    String authorName,
    Instant created,
    Instant changed,
    @Nullable Instant published,
    boolean everyone,
    boolean urgent,
    String reference,
    List<String> next,
    boolean editable) {

  Heading heading() {
    return new Heading(title, titles, language, topics);
  }

  /** Whether this reader may discard it: a draft that was never released. */
  public boolean discardable() {
    return editable && phase == Phase.WORKING && published == null;
  }

  public Sharing sharing() {
    return new Sharing(level, groups);
  }
}
